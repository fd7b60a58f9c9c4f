package org.localoffer.service.http.shared.limits;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lets a few things of each client, and a few of all, be worked on at once. Those that wait are let in by turns of their
 * clients, so that one who asks for hundreds does not hold up one who asks for one. A client is named by its network.
 */
final class Turns {

    private final int ofAClient;
    private final int all;
    private final int waitingOfAClient;
    private final Map<String, Own> clients = new HashMap<>();
    /** Clients with something that waits and might be let in, whoever waits longest for a turn first. */
    private final Deque<String> next = new ArrayDeque<>();

    private int running;

    private static final class Own {

        private final Deque<Runnable> waiting = new ArrayDeque<>();
        private int running;
    }

    Turns(int ofAClient, int all, int waitingOfAClient) {
        this.ofAClient = ofAClient;
        this.all = all;
        this.waitingOfAClient = waitingOfAClient;
    }

    /**
     * Starts it now or when it is its turn; each that was started is told of by {@link #done}.
     *
     * @param start quick, and throws nothing: it may be called by whoever ends something else
     * @return whether it will be started: false where too much of this client waits already
     */
    boolean ask(String client, Runnable start) {
        synchronized (this) {
            Own own = clients.computeIfAbsent(client, key -> new Own());
            if (running >= all || own.running >= ofAClient || !own.waiting.isEmpty()) {
                return waits(client, own, start);
            }
            own.running++;
            running++;
        }
        start.run();
        return true;
    }

    private boolean waits(String client, Own own, Runnable start) {
        if (own.waiting.size() >= waitingOfAClient) {
            return false;
        }
        own.waiting.add(start);
        if (own.waiting.size() == 1 && own.running < ofAClient) {
            next.add(client);
        }
        return true;
    }

    /** Tells that one of the client has ended. */
    void done(String client) {
        letIn(client).forEach(Runnable::run);
    }

    private synchronized List<Runnable> letIn(String ended) {
        Own own = clients.get(ended);
        if (own == null || own.running == 0) {
            return List.of();
        }
        running--;
        // It stands in the row already unless it had all that one client may have.
        if (own.running-- == ofAClient && !own.waiting.isEmpty()) {
            next.add(ended);
        }
        List<Runnable> started = new ArrayList<>();
        while (running < all && !next.isEmpty()) {
            started.add(first(next.removeFirst()));
        }
        if (own.running == 0 && own.waiting.isEmpty()) {
            clients.remove(ended);
        }
        return started;
    }

    private Runnable first(String client) {
        Own own = clients.get(client);
        if (own == null) {
            throw new IllegalStateException("Waits without having asked");
        }
        own.running++;
        running++;
        Runnable start = own.waiting.removeFirst();
        if (!own.waiting.isEmpty() && own.running < ofAClient) {
            next.add(client);
        }
        return start;
    }

    /** How many clients are known of: those for whom something runs or waits. */
    synchronized int clients() {
        return clients.size();
    }
}
