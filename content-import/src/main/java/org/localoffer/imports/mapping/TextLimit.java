package org.localoffer.imports.mapping;

/** How long a text of a listing may be, in characters, so that cards, pages and the search index stay usable. */
enum TextLimit {
    /** A town, a role: a word or two. */
    SHORT(100),
    /** A name fills at most four lines of a phone. */
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
