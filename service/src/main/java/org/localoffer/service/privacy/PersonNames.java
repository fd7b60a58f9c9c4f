package org.localoffer.service.privacy;

/**
 * Finds people's names: after a title, an initial or another announcing word, a first name with a surname in any case,
 * and a first name alone. Names of institutions, streets and conditions are not people's names.
 */
final class PersonNames {

    private final TextScan scan;
    private final NameCues cues;
    private final AnnouncedNames announcedNames;
    private final CapitalisedNames capitalised;
    private final LowerCaseNames lowerCase;
    private final Signatures signatures;

    PersonNames(TextScan scan) {
        this.scan = scan;
        this.cues = new NameCues(scan);
        this.announcedNames = new AnnouncedNames(scan, cues);
        this.capitalised = new CapitalisedNames(scan, cues);
        this.lowerCase = new LowerCaseNames(scan, cues);
        this.signatures = new Signatures(scan, cues);
    }

    void find() {
        scan.walk(this::name);
        signatures.find();
    }

    /**
     * The index after the name that starts at this token, or after a name that is not a person's; 0 if neither starts
     * here.
     */
    private int name(int at) {
        Token token = scan.tokens().get(at);
        if (token.kind() == Token.Kind.SIGN) {
            return announcedNames.quotedNickname(at);
        }
        if (!token.isWord() || scan.isFlagged(at)) {
            return 0;
        }
        int nonPersonEnd = cues.endOfNonPersonName(at);
        if (nonPersonEnd > 0) {
            return scan.markNonPersonName(at, nonPersonEnd);
        }
        int announcedEnd = announcedNames.endOfName(at);
        if (announcedEnd > 0) {
            return announcedEnd;
        }
        return scan.hasInformativeCapitals() && token.isCapital() ? capitalised.endOfName(at) : lowerCase.endOfName(at);
    }
}
