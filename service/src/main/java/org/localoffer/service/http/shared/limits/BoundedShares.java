package org.localoffer.service.http.shared.limits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * Keeps account of a bounded resource and of the clients that hold it. When one client exceeds its share, its least
 * recently active item is evicted. When all clients together exceed the total, the least recently active item of the
 * network that holds most is evicted, not the newest item.
 *
 * @param <T> what is held, such as a connection
 */
final class BoundedShares<T> {

    /** The order in which a client's items are evicted. */
    enum Rank {
        FIRST,
        LAST,
        NEVER
    }

    private record Held(Client client, long amount, Rank rank) {}

    private final long all;
    /** In order of activity, the least recently active item first. */
    private final LinkedHashMap<T, Held> held = new LinkedHashMap<>();

    private final Map<Client, Long> ofClients = new HashMap<>();
    private final Map<String, Long> ofNetworks = new HashMap<>();
    private long sum;

    /** @param all maximum amount that all clients together may hold */
    BoundedShares(long all) {
        this.all = all;
    }

    /**
     * Records that a client holds an item, or a further amount of an item it holds already.
     *
     * @param ofAClient maximum amount that this client may hold
     * @return the items to be closed by the caller, which are no longer counted; the item itself where nothing else can
     *     be evicted
     */
    synchronized List<T> add(Client client, T thing, long amount, long ofAClient) {
        Held before = held.get(thing);
        held.put(
                thing,
                before == null
                        ? new Held(client, amount, Rank.FIRST)
                        : new Held(client, before.amount + amount, before.rank));
        count(client, amount);
        List<T> evicted = new ArrayList<>();
        while (ofClients.getOrDefault(client, 0L) > ofAClient
                && removed(firstEvictable(client::equals, thing), evicted)) {
            // One item was evicted; check again.
        }
        while (sum > all && removed(firstOfBusiestNetwork(thing), evicted)) {
            // One item was evicted; check again.
        }
        return evicted;
    }

    private boolean removed(Optional<T> thing, List<T> removed) {
        thing.ifPresent(this::remove);
        thing.ifPresent(removed::add);
        return thing.isPresent();
    }

    /** @param newest evicted only after all others, so that a new item gets in */
    private Optional<T> firstEvictable(Predicate<Client> owner, T newest) {
        return held.entrySet().stream()
                .filter(entry -> entry.getValue().rank != Rank.NEVER)
                .filter(entry -> owner.test(entry.getValue().client))
                .min(Comparator.comparing(
                                (Map.Entry<T, Held> entry) -> entry.getKey().equals(newest))
                        .thenComparing(entry -> entry.getValue().rank))
                .map(Map.Entry::getKey);
    }

    private Optional<T> firstOfBusiestNetwork(T newest) {
        return held.values().stream()
                .filter(one -> one.rank != Rank.NEVER)
                .map(one -> one.client.network())
                .distinct()
                .min(Comparator.comparingLong(network -> -ofNetworks.getOrDefault(network, 0L)))
                .flatMap(busiest -> firstEvictable(client -> client.network().equals(busiest), newest));
    }

    /** Records activity on an item, which moves it to the end of the eviction order. */
    synchronized void touch(T thing) {
        Held one = held.get(thing);
        if (one != null) {
            held.putLast(thing, one);
        }
    }

    /** Sets an item's rank in the eviction order from now on. */
    synchronized void rank(T thing, Rank rank) {
        Held one = held.get(thing);
        if (one != null) {
            held.putLast(thing, new Held(one.client, one.amount, rank));
        }
    }

    /** Removes an item. Does nothing where it is not held. */
    synchronized void remove(T thing) {
        Held one = held.remove(thing);
        if (one != null) {
            count(one.client, -one.amount);
        }
    }

    private void count(Client client, long amount) {
        sum += amount;
        ofClients.compute(client, (key, before) -> sumOrNull(before == null ? 0 : before, amount));
        ofNetworks.compute(client.network(), (key, before) -> sumOrNull(before == null ? 0 : before, amount));
    }

    /** The new total. Null for zero, which removes the entry from the map. */
    private static @Nullable Long sumOrNull(long before, long amount) {
        long after = before + amount;
        return after == 0 ? null : after;
    }

    /** The amount that all clients hold. */
    synchronized long sum() {
        return sum;
    }

    /** Number of clients that hold something. */
    synchronized int clients() {
        return ofClients.size();
    }
}
