package org.localoffer.service.search.understand;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

import org.localoffer.service.localarea.model.LocalArea;

/**
 * How recent questions were read, in memory. A family that turns a page or ticks a filter asks the same question again,
 * and many families ask the same ones. A question is kept for {@link #KEPT} at most; it is neither stored nor logged.
 */
final class RecentReadings {

    /** Some 120 kB each. */
    private static final int MOST = 120;

    private static final Duration KEPT = Duration.ofMinutes(1);

    /** What a family asked, as {@link QueryReader#read} takes it. */
    record Asked(String text, @Nullable String place, boolean exactly, Set<String> without) {}

    /**
     * What questions are read with: nothing that was read before a change is found after it.
     *
     * @param knowledge a number that changes with all that questions are compared with, and with the judge of danger
     */
    record ReadWith(LocalArea area, Map<String, Long> directoryTerms, long knowledge) {

        /** Comparing the contents of an edition would take longer than reading a question. */
        @SuppressWarnings("ReferenceEquality")
        boolean isSame(ReadWith other) {
            return area == other.area && directoryTerms == other.directoryTerms && knowledge == other.knowledge;
        }
    }

    private record Kept(ReadWith with, Cache<Asked, ParsedQuery> readings) {

        static Kept empty(ReadWith with) {
            return new Kept(
                    with,
                    Caffeine.newBuilder()
                            .expireAfterWrite(KEPT)
                            .maximumSize(MOST)
                            .build());
        }
    }

    private volatile @Nullable Kept kept;

    /**
     * The reading of a question: the one that is kept, or otherwise a new one. A reading that was made while something
     * did not answer is not kept, since the next may be better; nor is a question that tells of danger, as families are
     * promised on the page about privacy.
     *
     * @param with taken before this call, so that it does not belong to a later change
     */
    ParsedQuery of(Asked asked, ReadWith with, Supplier<ParsedQuery> reading) {
        Cache<Asked, ParsedQuery> readings = readings(with);
        ParsedQuery known = readings.getIfPresent(asked);
        if (known != null) {
            return known;
        }
        ParsedQuery read = reading.get();
        if (read.similarity().isKnown() && read.unknownPlace() == null && !read.danger()) {
            readings.put(asked, read);
        }
        return read;
    }

    private Cache<Asked, ParsedQuery> readings(ReadWith with) {
        Kept current = kept;
        if (current == null || !current.with().isSame(with)) {
            current = Kept.empty(with);
            kept = current;
        }
        return current.readings();
    }
}
