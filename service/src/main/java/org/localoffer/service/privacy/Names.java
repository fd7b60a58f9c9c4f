package org.localoffer.service.privacy;

/**
 * Names of people: after a title, an initial or a word that announces them, as a first and a last name in any letters,
 * and a first name alone. What an institution, a street or a condition is called is no name of a person.
 */
final class Names {

    private final Reading reading;
    private final NameSigns signs;
    private final AnnouncedNames announcedNames;
    private final NamesInCapitals inCapitals;
    private final NamesInSmallLetters inSmallLetters;
    private final Signatures signatures;

    Names(Reading reading) {
        this.reading = reading;
        this.signs = new NameSigns(reading);
        this.announcedNames = new AnnouncedNames(reading, signs);
        this.inCapitals = new NamesInCapitals(reading, signs);
        this.inSmallLetters = new NamesInSmallLetters(reading, signs);
        this.signatures = new Signatures(reading, signs);
    }

    void find() {
        reading.walk(this::name);
        signatures.find();
    }

    /** One past a name that begins here, or past what is a name of no person; 0 where neither does. */
    private int name(int at) {
        Token token = reading.tokens().get(at);
        if (token.kind() == Token.Kind.SIGN) {
            return announcedNames.beside(at);
        }
        if (!token.isWord() || reading.isTaken(at)) {
            return 0;
        }
        int nobody = signs.nobody(at);
        if (nobody > 0) {
            return reading.passOver(at, nobody);
        }
        int announced = announcedNames.at(at);
        if (announced > 0) {
            return announced;
        }
        return reading.hasPlainCase() && token.isCapital() ? inCapitals.at(at) : inSmallLetters.at(at);
    }
}
