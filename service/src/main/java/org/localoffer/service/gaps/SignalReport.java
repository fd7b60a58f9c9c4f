package org.localoffer.service.gaps;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.privacy.PublicText;

/**
 * Evidence that an officer records (domain 5A). It names nobody and copies nobody's words.
 *
 * @param day when it was tried, talked about or published
 * @param gapKey names a kind of help or a need, or says that it is about any
 * @param words what was looked for, or what is said, in the officer's words
 * @param details {@link MysteryShop}, {@link Trending} or {@link Document}
 */
public record SignalReport(LocalDate day, GapKey gapKey, String words, Details details) {

    /** Name of the form field of the words. */
    public static final String WORDS = "words";

    /** Name of the form field of a document's citation. */
    public static final String CITATION = "citation";

    /** What only one kind of evidence has. */
    public sealed interface Details {

        SignalKind kind();
    }

    /**
     * Somebody tried to find help on our behalf.
     *
     * @param channel null if not noted
     * @param steps pages opened or calls made; null if not noted
     * @param minutes null if not noted
     */
    public record MysteryShop(
            @Nullable SignalChannel channel,
            boolean found,
            @Nullable Integer steps,
            @Nullable Integer minutes) implements Details {

        @Override
        public SignalKind kind() {
            return SignalKind.MYSTERY_SHOP;
        }
    }

    /**
     * Something that families talk about.
     *
     * @param channel null if not noted
     * @param mentions at least 1; null if nobody counted them
     */
    public record Trending(
            @Nullable SignalChannel channel, @Nullable Integer mentions) implements Details {

        @Override
        public SignalKind kind() {
            return SignalKind.TRENDING;
        }
    }

    /** @param citation title and page of the document */
    public record Document(String citation) implements Details {

        @Override
        public SignalKind kind() {
            return SignalKind.DOCUMENT;
        }
    }

    /** The texts, which must identify nobody, by their form fields. */
    public List<PublicText> texts() {
        PublicText said = new PublicText(WORDS, "the description", words, PublicText.Rule.SAID_IN_PUBLIC);
        return details instanceof Document(String citation)
                ? List.of(said, new PublicText(CITATION, "the document", citation, PublicText.Rule.SAID_IN_PUBLIC))
                : List.of(said);
    }
}
