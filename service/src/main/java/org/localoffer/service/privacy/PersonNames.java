package org.localoffer.service.privacy;

/**
 * PersonNames of people: after a title, an initial or a word that announces them, as a first and a last name in any letters,
 * and a first name alone. What an institution, a street or a condition is called is no name of a person.
 */
final class PersonNames {

    private final TextScan scan;
    private final NameSigns signs;
    private final AnnouncedNames announcedNames;
    private final NamesInCapitals inCapitals;
    private final NamesInSmallLetters inSmallLetters;
    private final Signatures signatures;

    PersonNames(TextScan scan) {
        this.scan = scan;
        this.signs = new NameSigns(scan);
        this.announcedNames = new AnnouncedNames(scan, signs);
        this.inCapitals = new NamesInCapitals(scan, signs);
        this.inSmallLetters = new NamesInSmallLetters(scan, signs);
        this.signatures = new Signatures(scan, signs);
    }

    void find() {
        scan.walk(this::name);
        signatures.find();
    }

    /** One past a name that begins here, or past what is a name of no person; 0 where neither does. */
    private int name(int at) {
        Token token = scan.tokens().get(at);
        if (token.kind() == Token.Kind.SIGN) {
            return announcedNames.beside(at);
        }
        if (!token.isWord() || scan.isTaken(at)) {
            return 0;
        }
        int nobody = signs.nobody(at);
        if (nobody > 0) {
            return scan.passOver(at, nobody);
        }
        int announced = announcedNames.at(at);
        if (announced > 0) {
            return announced;
        }
        return scan.hasPlainCase() && token.isCapital() ? inCapitals.at(at) : inSmallLetters.at(at);
    }
}
