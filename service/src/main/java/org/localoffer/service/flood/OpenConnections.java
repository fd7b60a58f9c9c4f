package org.localoffer.service.flood;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Connections by client, those that were silent longest first. */
final class OpenConnections<C> {

    private final int ofAClient;
    private final int all;
    private final Map<Client, LinkedHashMap<C, Boolean>> open = new LinkedHashMap<>();
    private int count;

    OpenConnections(int ofAClient, int all) {
        this.ofAClient = ofAClient;
        this.all = all;
    }

    /**
     * Notes that one is open.
     *
     * @param many whether many clients come from there, as from a proxy: only the bound of all holds
     * @return the one that has to be closed, if any; it stays noted until {@link #closed}
     */
    synchronized Optional<C> opened(Client client, C connection, boolean many) {
        LinkedHashMap<C, Boolean> own = open.computeIfAbsent(client, key -> new LinkedHashMap<>());
        own.put(connection, true);
        count++;
        if (!many && own.size() > ofAClient) {
            return Optional.of(own.firstEntry().getKey());
        }
        return count > all ? ofTheBusiest() : Optional.empty();
    }

    private Optional<C> ofTheBusiest() {
        @Nullable LinkedHashMap<C, Boolean> most = null;
        for (LinkedHashMap<C, Boolean> own : open.values()) {
            if (most == null || own.size() > most.size()) {
                most = own;
            }
        }
        return most == null ? Optional.empty() : Optional.of(most.firstEntry().getKey());
    }

    /** Notes that something came on it. */
    synchronized void heard(Client client, C connection) {
        LinkedHashMap<C, Boolean> own = open.get(client);
        if (own != null && own.containsKey(connection)) {
            own.putLast(connection, true);
        }
    }

    /** Notes that it is closed; a second time does nothing. */
    synchronized void closed(Client client, C connection) {
        LinkedHashMap<C, Boolean> own = open.get(client);
        if (own != null && own.remove(connection) != null) {
            count--;
            if (own.isEmpty()) {
                open.remove(client);
            }
        }
    }

    synchronized int count() {
        return count;
    }
}
