package org.localoffer.service.privacy;

import java.util.Set;

/** Finds names that sign a message: a line after "kind regards", or a last line that is only a first name. */
final class Signatures {

    private static final Set<String> CLOSINGS = WordList.of(
            "regards thanks thank sincerely faithfully wishes love cheers yours ta thx rgds gratefully",
            "thankyou you hope respectfully bye xx kind best advance warmest");
    private static final Set<String> PUNCTUATION = WordList.of(", . !");
    private static final Set<String> KISSES = WordList.of("x xx xxx");

    private final TextScan scan;
    private final NameCues cues;

    Signatures(TextScan scan, NameCues cues) {
        this.scan = scan;
        this.cues = cues;
    }

    void find() {
        for (int at = 1; at < scan.tokens().size(); at++) {
            boolean line = scan.tokens().get(at - 1).kind() == Token.Kind.LINE_END;
            boolean closing = closes(at - 1);
            if (closing && (line || scan.lower(at - 1).equals(","))) {
                signature(at);
            }
        }
        lastLine();
    }

    private boolean closes(int at) {
        int before = at;
        while (before >= 0
                && at - before < 4
                && (scan.tokens().get(before).kind() == Token.Kind.LINE_END
                        || PUNCTUATION.contains(scan.lower(before)))) {
            before--;
        }
        return before >= 0 && before < at && CLOSINGS.contains(scan.lower(before)) && isShortLine(before);
    }

    /** Whether the line that ends here has at most four words. */
    private boolean isShortLine(int at) {
        int words = 0;
        int before = at;
        while (before >= 0 && scan.tokens().get(before).kind() != Token.Kind.LINE_END && words <= 4) {
            if (scan.tokens().get(before).isSign('.')
                    || scan.tokens().get(before).isSign('?')) {
                return true;
            }
            words++;
            before--;
        }
        return words <= 4;
    }

    private void signature(int at) {
        int end = at;
        while (end < scan.tokens().size() && scan.isWordAt(end) && end - at < 5) {
            end++;
        }
        Token after = scan.get(end);
        boolean ends = after == null
                || after.kind() == Token.Kind.LINE_END
                || after.isSign('.')
                || after.isSign(',')
                || after.isSign('(');
        boolean name = false;
        for (int word = at; word < end; word++) {
            name |= (scan.isFirstName(word) && !cues.isFunctionWord(word)) || scan.isUnknown(word);
        }
        if (ends && name && end - at <= 4 && !scan.isFlagged(at) && !cues.isInstitution(at)) {
            scan.addFlag(FlagKind.NAME, at, end);
        }
    }

    /** A last line that is only a first name. */
    private void lastLine() {
        int last = scan.tokens().size() - 1;
        while (last > 0 && !scan.isWordAt(last)) {
            last--;
        }
        while (last > 0 && KISSES.contains(scan.lower(last))) {
            last--;
        }
        Token before = scan.get(last - 1);
        if (before != null
                && before.kind() == Token.Kind.LINE_END
                && scan.isFirstName(last)
                && !cues.isFunctionWord(last)
                && !scan.isFlagged(last)) {
            scan.addFlag(FlagKind.NAME, last, last + 1);
        }
    }
}
