package org.localoffer.service.gaps;

/** Why an open listing of the right kind of help is not for whom a gap concerns. */
public enum Misfit {
    NEED("not for this need"),
    AGE("not for this age"),
    AREA("not for this area"),
    SECTOR("of another sector");

    private final String words;

    Misfit(String words) {
        this.words = words;
    }

    /** Such as "not for this age". */
    String words() {
        return words;
    }
}
