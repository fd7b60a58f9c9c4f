package org.localoffer.service.http.shared.limits;

import java.time.Duration;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.EstimationProbe;
import io.github.bucket4j.TimeMeter;

/**
 * One rate limit for all networks together. The more a network has taken lately, the more it must leave to others, up
 * to half of the burst. A few networks that send all the time therefore cannot use it up, and a network that has sent
 * little still finds some left.
 */
final class SharedRate {

    /** Maximum number of recent ones that count against a network; further ones change nothing. */
    private static final int REMEMBERED = 15;
    /** One of those that count against a network is forgotten each time this period passes. */
    private static final Duration ONE_FORGOTTEN = Duration.ofMinutes(5);

    private static final int MOST_NETWORKS = 100_000;

    private final int atOnce;
    private final Bucket all;
    /** By network. The tokens missing from a bucket are those that the network took lately. */
    private final LoadingCache<String, Bucket> ofNetworks;

    /**
     * @param atOnce maximum burst
     * @param inAMinute average per minute
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

    /** Takes one. Zero where it is allowed, otherwise how long to wait, at least a second. */
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
