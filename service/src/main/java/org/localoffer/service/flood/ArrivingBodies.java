package org.localoffer.service.flood;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

import org.jspecify.annotations.Nullable;

/** Who is still sending a body. Where one client, or all together, send too many at once, the oldest gives way. */
final class ArrivingBodies<B> {

    private final int ofAClient;
    private final int all;
    private final Map<Client, SequencedSet<B>> arriving = new LinkedHashMap<>();
    private int count;

    ArrivingBodies(int ofAClient, int all) {
        this.ofAClient = ofAClient;
        this.all = all;
    }

    /** Notes that a body begins; answers with the one that has to give way, if any. */
    synchronized Optional<B> begin(Client client, B body) {
        SequencedSet<B> own = arriving.computeIfAbsent(client, key -> new LinkedHashSet<>());
        own.add(body);
        count++;
        if (own.size() > ofAClient) {
            return Optional.of(own.getFirst());
        }
        return count > all ? Optional.of(ofTheBusiest().getFirst()) : Optional.empty();
    }

    private SequencedSet<B> ofTheBusiest() {
        @Nullable SequencedSet<B> most = null;
        for (SequencedSet<B> own : arriving.values()) {
            if (most == null || own.size() > most.size()) {
                most = own;
            }
        }
        return most == null ? new LinkedHashSet<>() : most;
    }

    /** Notes that a body is there, or was given up; a second time does nothing. */
    synchronized void end(Client client, B body) {
        SequencedSet<B> own = arriving.get(client);
        if (own != null && own.remove(body)) {
            count--;
            if (own.isEmpty()) {
                arriving.remove(client);
            }
        }
    }

    synchronized int count() {
        return count;
    }
}
