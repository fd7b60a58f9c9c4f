package org.localoffer.service.search.semantic;

import java.time.Duration;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.apache.commons.codec.digest.DigestUtils;

import org.localoffer.directory.vocabulary.Vocabulary;
import org.localoffer.service.search.understand.QuestionSimilarity;

/**
 * What recent questions are similar to, in memory. A family that turns a page, ticks a filter or leaves out its place
 * asks the same question again, and comparing it takes most of the time in which it is read.
 *
 * <p>No family's words are kept: a question is known by its hash, and what is kept of it are ids of concepts and
 * listings with numbers, for {@link #KEPT} at most.
 */
final class RecentSimilarities {

    /** Some 80 kB each. */
    private static final int MOST = 100;

    private static final Duration KEPT = Duration.ofMinutes(5);

    /**
     * The vocabulary and the knowledge are in the key, so that what was compared before a change is not found after it,
     * also if the comparison ends after the change.
     */
    private record Key(String hash, Vocabulary vocabulary, long knowledge) {}

    private final Cache<Key, QuestionSimilarity> kept =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(MOST).build();

    /**
     * The similarity of a question: the one that is kept, or otherwise a new one. {@link QuestionSimilarity#UNKNOWN} is
     * not kept, because the next attempt may succeed.
     *
     * @param knowledge a number that changes with all that questions are compared with, read before this call
     */
    QuestionSimilarity of(String text, Vocabulary vocabulary, long knowledge, Supplier<QuestionSimilarity> comparison) {
        Key key = new Key(DigestUtils.sha256Hex(text), vocabulary, knowledge);
        QuestionSimilarity known = kept.getIfPresent(key);
        if (known != null) {
            return known;
        }
        QuestionSimilarity compared = comparison.get();
        if (compared.isKnown()) {
            kept.put(key, compared);
        }
        return compared;
    }
}
