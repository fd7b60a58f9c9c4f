package org.localoffer.service.http.shared.limits;

import java.time.Duration;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;

/** A rate limit per client: so many a minute, and up to a minute's allowance at once. */
final class ClientRates {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    /** A client that is inactive for this long has its full allowance again, so its bucket can be dropped. */
    private static final Duration FORGOTTEN = Duration.ofMinutes(2);
    /** About 30 MB. Somebody who uses more addresses is stopped by the limits of all clients together. */
    private static final int MOST_CLIENTS = 100_000;

    private final LoadingCache<Client, Bucket> buckets;

    ClientRates(int perMinute, TimeMeter time) {
        this.buckets = Caffeine.newBuilder()
                .expireAfterAccess(FORGOTTEN)
                .maximumSize(MOST_CLIENTS)
                .build(client -> bucket(perMinute, time));
    }

    private static Bucket bucket(int perMinute, TimeMeter time) {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
                .build();
    }

    /**
     * Takes one from the client's allowance. Zero where it is allowed, otherwise how long to wait, at least a second.
     */
    Duration take(Client client) {
        ConsumptionProbe probe = buckets.get(client).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : seconds(probe.getNanosToWaitForRefill());
    }

    /** Returns one to the allowance, because the request was refused for another reason. */
    void giveBack(Client client) {
        buckets.get(client).addTokens(1);
    }

    /** Rounded up to whole seconds. */
    static Duration seconds(long nanoseconds) {
        return Duration.ofSeconds(Duration.ofNanos(nanoseconds).toSeconds() + 1);
    }
}
