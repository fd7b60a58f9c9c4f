package org.localoffer.service.http.shared.limits;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Limits how many things run at once, per client and in total. Waiting clients are served in turn, so that a client
 * with hundreds of requests does not delay a client with one. A client is identified by its network.
 */
final class Turns {

    private final int ofAClient;
    private final int all;
    private final int waitingOfAClient;
    private final Map<String, ClientState> clients = new HashMap<>();
    /** Clients that have something waiting and are below their own limit, the one that has waited longest first. */
    private final Deque<String> next = new ArrayDeque<>();

    private int running;

    private static final class ClientState {

        private final Deque<Runnable> waiting = new ArrayDeque<>();
        private int running;
    }

    Turns(int ofAClient, int all, int waitingOfAClient) {
        this.ofAClient = ofAClient;
        this.all = all;
        this.waitingOfAClient = waitingOfAClient;
    }

    /**
     * Starts it now or when its turn comes. The caller must call {@link #done} for each that was started.
     *
     * @param start must be quick and must not throw: it may run on the thread that finishes something else
     * @return whether it will be started; false where too much of this client is waiting already
     */
    boolean ask(String client, Runnable start) {
        synchronized (this) {
            ClientState state = clients.computeIfAbsent(client, key -> new ClientState());
            if (running >= all || state.running >= ofAClient || !state.waiting.isEmpty()) {
                return enqueue(client, state, start);
            }
            state.running++;
            running++;
        }
        start.run();
        return true;
    }

    private boolean enqueue(String client, ClientState state, Runnable start) {
        if (state.waiting.size() >= waitingOfAClient) {
            return false;
        }
        state.waiting.add(start);
        if (state.waiting.size() == 1 && state.running < ofAClient) {
            next.add(client);
        }
        return true;
    }

    /** Must be called when something of this client has finished; starts what may run now. */
    void done(String client) {
        release(client).forEach(Runnable::run);
    }

    private synchronized List<Runnable> release(String ended) {
        ClientState state = clients.get(ended);
        if (state == null || state.running == 0) {
            return List.of();
        }
        running--;
        // A client below its own limit is in the queue already.
        if (state.running-- == ofAClient && !state.waiting.isEmpty()) {
            next.add(ended);
        }
        List<Runnable> started = new ArrayList<>();
        while (running < all && !next.isEmpty()) {
            started.add(takeNext(next.removeFirst()));
        }
        if (state.running == 0 && state.waiting.isEmpty()) {
            clients.remove(ended);
        }
        return started;
    }

    private Runnable takeNext(String client) {
        ClientState state = clients.get(client);
        if (state == null) {
            throw new IllegalStateException("A queued client has no state");
        }
        state.running++;
        running++;
        Runnable start = state.waiting.removeFirst();
        if (!state.waiting.isEmpty() && state.running < ofAClient) {
            next.add(client);
        }
        return start;
    }

    /** Number of clients with something running or waiting. */
    synchronized int clients() {
        return clients.size();
    }
}
