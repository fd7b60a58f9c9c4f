package org.localoffer.imports.mapping;

/** Maximum lengths of a listing's texts in characters, which keep cards, pages and the search index usable. */
enum TextLimit {
    /** A town, a role: a word or two. */
    SHORT(100),
    /** A name, which fills at most four lines on a phone. */
    NAME(200),
    /** An address, and a sentence on a result card. */
    SENTENCE(400),
    /** A note of a few paragraphs. */
    NOTE(4_000),
    /** About seven printed pages. */
    LONG(20_000);

    private final int characters;

    TextLimit(int characters) {
        this.characters = characters;
    }

    int characters() {
        return characters;
    }
}
