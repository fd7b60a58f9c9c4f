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
 * Who holds how much of something that is bounded. Where one client holds too much, what it has left quiet longest gives
 * way; where all together do, the same of the network that holds most, and not of whoever came last.
 *
 * @param <T> what is held, such as a connection
 */
final class BoundedShares<T> {

    /** Which of a client's things give way first. */
    enum Rank {
        FIRST,
        LAST,
        NEVER
    }

    private record Held(Client client, long amount, Rank rank) {}

    private final long all;
    /** What has been quiet longest first. */
    private final LinkedHashMap<T, Held> held = new LinkedHashMap<>();

    private final Map<Client, Long> ofClients = new HashMap<>();
    private final Map<String, Long> ofNetworks = new HashMap<>();
    private long sum;

    /** @param all how much all clients together may hold */
    BoundedShares(long all) {
        this.all = all;
    }

    /**
     * Notes that a client holds something, or more of something that it holds.
     *
     * @param ofAClient how much this client may hold
     * @return what has to give way, and is not counted any more; the thing itself where nothing else of whoever holds too
     *     much can
     */
    synchronized List<T> add(Client client, T thing, long amount, long ofAClient) {
        Held before = held.get(thing);
        held.put(
                thing,
                before == null
                        ? new Held(client, amount, Rank.FIRST)
                        : new Held(client, before.amount + amount, before.rank));
        count(client, amount);
        List<T> giveWay = new ArrayList<>();
        while (ofClients.getOrDefault(client, 0L) > ofAClient && removed(first(client::equals, thing), giveWay)) {
            // One was removed; look again.
        }
        while (sum > all && removed(ofTheBusiest(thing), giveWay)) {
            // One was removed; look again.
        }
        return giveWay;
    }

    private boolean removed(Optional<T> thing, List<T> removed) {
        thing.ifPresent(this::remove);
        thing.ifPresent(removed::add);
        return thing.isPresent();
    }

    /** @param newest goes after all others: whoever comes last gets in */
    private Optional<T> first(Predicate<Client> whose, T newest) {
        return held.entrySet().stream()
                .filter(entry -> entry.getValue().rank != Rank.NEVER)
                .filter(entry -> whose.test(entry.getValue().client))
                .min(Comparator.comparing(
                                (Map.Entry<T, Held> entry) -> entry.getKey().equals(newest))
                        .thenComparing(entry -> entry.getValue().rank))
                .map(Map.Entry::getKey);
    }

    private Optional<T> ofTheBusiest(T newest) {
        return held.values().stream()
                .filter(one -> one.rank != Rank.NEVER)
                .map(one -> one.client.network())
                .distinct()
                .min(Comparator.comparingLong(network -> -ofNetworks.getOrDefault(network, 0L)))
                .flatMap(busiest -> first(client -> client.network().equals(busiest), newest));
    }

    /** Notes that something came on it. */
    synchronized void heard(T thing) {
        Held one = held.get(thing);
        if (one != null) {
            held.putLast(thing, one);
        }
    }

    /** Says when it gives way from now on. */
    synchronized void rank(T thing, Rank rank) {
        Held one = held.get(thing);
        if (one != null) {
            held.putLast(thing, new Held(one.client, one.amount, rank));
        }
    }

    /** Notes that it is not held any more; a second time does nothing. */
    synchronized void remove(T thing) {
        Held one = held.remove(thing);
        if (one != null) {
            count(one.client, -one.amount);
        }
    }

    private void count(Client client, long amount) {
        sum += amount;
        ofClients.compute(client, (key, before) -> plus(before == null ? 0 : before, amount));
        ofNetworks.compute(client.network(), (key, before) -> plus(before == null ? 0 : before, amount));
    }

    /** Null, which takes a client out of the map, where nothing is left. */
    private static @Nullable Long plus(long before, long amount) {
        long after = before + amount;
        return after == 0 ? null : after;
    }

    /** How much all clients hold. */
    synchronized long sum() {
        return sum;
    }

    /** How many clients are known of: those that hold something. */
    synchronized int clients() {
        return ofClients.size();
    }
}
