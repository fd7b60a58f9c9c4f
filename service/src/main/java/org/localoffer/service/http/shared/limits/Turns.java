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
 *
 * <p>How long something would wait is estimated from how long things took lately and how many are to begin before it.
 * What would wait for too long is refused at once, because whoever waits in vain is worse off than whoever is told.
 */
final class Turns {

    /** What became of something that asked for its turn. */
    enum Asked {
        BEGUN,
        WAITS,
        /** Refused: too much of this client waits already. */
        TOO_MANY_WAIT,
        /** Refused: it would wait longer than it is willing to. */
        TOO_LONG
    }

    /** The mean time changes by this part of the difference each time: it follows a change within some twenty. */
    private static final int SMOOTHING = 8;

    private final int ofAClient;
    private final int all;
    private final int waitingOfAClient;
    private final Map<String, ClientState> clients = new HashMap<>();
    /** Clients that have something waiting and are below their own limit, the one that has waited longest first. */
    private final Deque<String> next = new ArrayDeque<>();

    private int running;
    /** How long one took lately, in nanoseconds; 0 until the first has finished. */
    private long mean;

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
     * Starts it now or when its turn comes. The caller must call {@link #done} for each that was started, and
     * {@link #withdraw} for one that has waited for as long as it may.
     *
     * @param longestWait in nanoseconds
     * @param start must be quick and must not throw: it may run on the thread that finishes something else
     */
    Asked ask(String client, long longestWait, Runnable start) {
        synchronized (this) {
            if (!beginIfFree(client)) {
                return enqueue(client, longestWait, start);
            }
        }
        start.run();
        return Asked.BEGUN;
    }

    /**
     * Takes a turn if there is one without waiting. The caller must call {@link #done} for it.
     *
     * @return whether the turn was taken
     */
    synchronized boolean beginIfFree(String client) {
        ClientState state = clients.get(client);
        if (running >= all || (state != null && (state.running >= ofAClient || !state.waiting.isEmpty()))) {
            return false;
        }
        clients.computeIfAbsent(client, key -> new ClientState()).running++;
        running++;
        return true;
    }

    private Asked enqueue(String client, long longestWait, Runnable start) {
        ClientState state = clients.getOrDefault(client, new ClientState());
        if (state.waiting.size() >= waitingOfAClient) {
            return Asked.TOO_MANY_WAIT;
        }
        if (expectedWait(state) > longestWait) {
            return Asked.TOO_LONG;
        }
        clients.put(client, state);
        state.waiting.add(start);
        if (state.waiting.size() == 1 && state.running < ofAClient) {
            next.add(client);
        }
        return Asked.WAITS;
    }

    /** Nanoseconds until one more of this client would begin. */
    private long expectedWait(ClientState state) {
        int place = state.waiting.size() + 1;
        long forItself = state.running < ofAClient ? 0 : mean * place / ofAClient;
        return Math.max(forItself, running < all ? 0 : mean * (before(place) + 1) / all);
    }

    /** How many begin before the one at that place of its client's queue: as many of each other client at most. */
    private long before(int place) {
        return clients.values().stream()
                .mapToInt(state -> Math.min(state.waiting.size(), place))
                .sum();
    }

    /**
     * Gives up waiting.
     *
     * @param start what was passed to {@link #ask}
     * @return whether it was still waiting; false where it has been started
     */
    synchronized boolean withdraw(String client, Runnable start) {
        ClientState state = clients.get(client);
        if (state == null || !state.waiting.remove(start)) {
            return false;
        }
        if (state.waiting.isEmpty()) {
            next.remove(client);
        }
        removeIfIdle(client, state);
        return true;
    }

    /** Learns from something that was done how long one takes. */
    synchronized void learn(long nanoseconds) {
        mean += (nanoseconds - mean) / SMOOTHING;
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
        removeIfIdle(ended, state);
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

    private void removeIfIdle(String client, ClientState state) {
        if (state.running == 0 && state.waiting.isEmpty()) {
            clients.remove(client);
        }
    }

    /** Number of clients with something running or waiting. */
    synchronized int clients() {
        return clients.size();
    }
}
