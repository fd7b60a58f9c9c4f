package org.localoffer.service.http.shared.limits;

import java.time.Duration;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.EstimationProbe;
import io.github.bucket4j.TimeMeter;

/**
 * One measure of something for all networks. Whoever took more of late has to leave more of it to others, up to half: so a
 * few that send all the time cannot empty it, and a network that sent little finds something left.
 */
final class SharedRate {

    /** Of so many that a network took, each makes it leave more; those beyond change nothing. */
    private static final int REMEMBERED = 15;
    /** After so long, one of those that a network took is forgotten. */
    private static final Duration ONE_FORGOTTEN = Duration.ofMinutes(5);

    private static final int MOST_NETWORKS = 100_000;

    private final int atOnce;
    private final Bucket all;
    /** What is left in a bucket is what was not taken of late. */
    private final LoadingCache<String, Bucket> ofNetworks;

    /**
     * @param atOnce how many may come at once
     * @param inAMinute how many in the long run
     */
    SharedRate(int atOnce, int inAMinute, TimeMeter time) {
        this.atOnce = atOnce;
        this.all = bucket(atOnce, inAMinute, Duration.ofMinutes(1), time);
        this.ofNetworks = Caffeine.newBuilder()
                .expireAfterAccess(ONE_FORGOTTEN.multipliedBy(REMEMBERED))
                .maximumSize(MOST_NETWORKS)
                .build(network -> bucket(REMEMBERED, 1, ONE_FORGOTTEN, time));
    }

    private static Bucket bucket(int capacity, int refill, Duration in, TimeMeter time) {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(capacity).refillGreedy(refill, in))
                .build();
    }

    /** Takes one; zero where that could be, otherwise how long to wait, at least a second. */
    synchronized Duration take(String network) {
        Bucket own = ofNetworks.get(network);
        long taken = REMEMBERED - own.getAvailableTokens();
        long leave = atOnce / 2 * taken / REMEMBERED;
        EstimationProbe probe = all.estimateAbilityToConsume(1 + leave);
        if (!probe.canBeConsumed()) {
            return ClientRates.seconds(probe.getNanosToWaitForRefill());
        }
        all.tryConsume(1);
        own.tryConsume(1);
        return Duration.ZERO;
    }
}
