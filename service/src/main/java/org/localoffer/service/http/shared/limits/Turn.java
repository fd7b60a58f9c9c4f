package org.localoffer.service.http.shared.limits;

import java.util.concurrent.atomic.AtomicReference;

/**
 * One client's permission to have something processed. It is given back once, when the work has finished, and not when
 * the client disconnects, because the work continues after that.
 */
final class Turn {

    private enum State {
        GIVEN,
        BEGUN,
        OVER
    }

    private final AtomicReference<State> state = new AtomicReference<>(State.GIVEN);
    private final Runnable done;
    private final Runnable unused;

    /**
     * @param done gives it back after the work
     * @param unused gives it back where nothing was done
     */
    Turn(Runnable done, Runnable unused) {
        this.done = done;
        this.unused = unused;
    }

    /** Marks the work as begun; false where the turn is over, in which case the work must not begin. */
    boolean begin() {
        return state.compareAndSet(State.GIVEN, State.BEGUN);
    }

    /** The client has disconnected: work that has not begun is dropped. */
    void clientGone() {
        if (state.compareAndSet(State.GIVEN, State.OVER)) {
            unused.run();
        }
    }

    /** The work has finished. Does nothing the second time. */
    void over() {
        if (state.getAndSet(State.OVER) != State.OVER) {
            done.run();
        }
    }
}
