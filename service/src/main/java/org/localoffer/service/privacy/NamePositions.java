package org.localoffer.service.privacy;

import java.util.Set;

/** Positions in a sentence where a person's name stands, whatever the word is. Callers check what the word may be. */
final class NamePositions {

    private static final Set<String> BELONGINGS = WordList.of(
            "mum mam mom dad nan gran teacher ta plan school sister brother place name room file report review class",
            "draft transport taxi wheelchair house birthday diagnosis behaviour needs hearing annual family parents",
            "chair coat medication feed escort seizures");
    private static final Set<String> SELVES = WordList.of("me myself i");
    private static final Set<String> OTHERS = WordList.of("i me my myself her his");

    private final TextScan scan;

    NamePositions(TextScan scan) {
        this.scan = scan;
    }

    /** "jack's mum". */
    boolean isOwner(int at) {
        return scan.tokens().get(at).isPossessive() && isBelonging(at + 1);
    }

    /** Whether something that belongs to a person stands here: a relative, a plan, a taxi. */
    boolean isBelonging(int at) {
        return BELONGINGS.contains(scan.lower(at));
    }

    /** "me and robin". */
    boolean isWithWriter(int at) {
        return scan.lower(at - 1).equals("and") && SELVES.contains(scan.lower(at - 2));
    }

    /** "Geoff and I", "ruby and her brother". */
    boolean isBesideOthers(int at) {
        return scan.lower(at + 1).equals("and") && OTHERS.contains(scan.lower(at + 2));
    }
}
