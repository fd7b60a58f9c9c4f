package org.localoffer.service.search.semantic;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.localoffer.service.language.Embedding;
import org.localoffer.service.language.QuantisedTable;
import org.localoffer.service.search.semantic.ListingTextIndex.Texts;

/** Embeddings of both texts of each listing by one model; a listing's number is that of the row. */
record TextTables(QuantisedTable shortTexts, QuantisedTable fullTexts) {

    static final TextTables EMPTY = new TextTables(QuantisedTable.EMPTY, QuantisedTable.EMPTY);

    /**
     * How many listings are compared where the tables are large, so that the nearest 200 are found. 99% of those of
     * 100,000 are among them; see {@code decisions/0021-vectors-in-bytes.md}.
     */
    private static final int LIKELY = 4_000;

    /** Less than any similarity. */
    static final float UNLIKE = Float.NEGATIVE_INFINITY;

    TextTables with(Map<Integer, Texts> changed, Map<String, Embedding> byText) {
        return new TextTables(
                shortTexts.with(rows(changed, byText, Texts::shortText)),
                fullTexts.with(rows(changed, byText, Texts::fullText)));
    }

    private static Map<Integer, Embedding> rows(
            Map<Integer, Texts> changed, Map<String, Embedding> byText, Function<Texts, String> text) {
        return ListingTextIndex.mapped(changed, texts -> Objects.requireNonNull(byText.get(text.apply(texts))));
    }

    /**
     * The similarity of the text of each listing that is more similar, by number; in large tables {@link #UNLIKE} for
     * listings that are not likely to be among the nearest. What stands at free numbers means nothing.
     *
     * @param given the numbers of all listings
     */
    float[] best(Embedding question, BitSet given) {
        return shortTexts.isLarge() && fullTexts.isLarge()
                ? bestOfLikely(question, given)
                : larger(shortTexts.similarities(question), fullTexts.similarities(question));
    }

    /**
     * Reading memory takes most of the time, so that of a listing only those texts are compared that are likely
     * themselves.
     */
    private float[] bestOfLikely(Embedding question, BitSet given) {
        float[] inShort = shortTexts.estimates(question);
        float[] inFull = fullTexts.estimates(question);
        float bound = Largest.bound(larger(inShort, inFull), LIKELY, given::get);
        float[] best = new float[given.length()];
        Arrays.fill(best, UNLIKE);
        raise(best, question, shortTexts, likely(inShort, bound, given));
        raise(best, question, fullTexts, likely(inFull, bound, given));
        return best;
    }

    private static int[] likely(float[] estimates, float bound, BitSet given) {
        return IntStream.range(0, given.length())
                .filter(listing -> estimates[listing] >= bound && given.get(listing))
                .toArray();
    }

    private static void raise(float[] best, Embedding question, QuantisedTable texts, int[] listings) {
        float[] similarities = texts.similarities(question, listings);
        for (int at = 0; at < listings.length; at++) {
            best[listings[at]] = Math.max(best[listings[at]], similarities[at]);
        }
    }

    private static float[] larger(float[] some, float[] others) {
        float[] larger = new float[some.length];
        for (int at = 0; at < larger.length; at++) {
            larger[at] = Math.max(some[at], others[at]);
        }
        return larger;
    }
}
