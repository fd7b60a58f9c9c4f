package org.localoffer.service.http.shared.limits;

import java.time.Duration;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;

/** So many of something in a minute for each client; a minute's worth may come at once. */
final class ClientRates {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    /** A client of which nothing is heard for so long has a full measure again, and is forgotten. */
    private static final Duration FORGOTTEN = Duration.ofMinutes(2);
    /** Some 30 MB; whoever has more addresses than that is bounded by what holds for all clients together. */
    private static final int MOST_CLIENTS = 100_000;

    private final LoadingCache<Client, Bucket> buckets;

    ClientRates(int inAMinute, TimeMeter time) {
        this.buckets = Caffeine.newBuilder()
                .expireAfterAccess(FORGOTTEN)
                .maximumSize(MOST_CLIENTS)
                .build(client -> bucket(inAMinute, time));
    }

    private static Bucket bucket(int inAMinute, TimeMeter time) {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(inAMinute).refillGreedy(inAMinute, MINUTE))
                .build();
    }

    /** Counts one; zero where it may pass, otherwise how long to wait, at least a second. */
    Duration take(Client client) {
        ConsumptionProbe probe = buckets.get(client).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : seconds(probe.getNanosToWaitForRefill());
    }

    /** Takes back one that was counted, because it was refused for another reason. */
    void giveBack(Client client) {
        buckets.get(client).addTokens(1);
    }

    /** Whole seconds, more than the nanoseconds. */
    static Duration seconds(long nanoseconds) {
        return Duration.ofSeconds(Duration.ofNanos(nanoseconds).toSeconds() + 1);
    }
}
