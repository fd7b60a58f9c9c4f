package org.localoffer.service.http.shared.limits;

import java.util.concurrent.atomic.AtomicReference;

/**
 * One client's turn to have something worked on. It is given back once: when the work is over, not when the client hangs up
 * meanwhile, because the work goes on then.
 */
final class Turn {

    private enum State {
        GIVEN,
        BEGUN,
        OVER
    }

    private final AtomicReference<State> state = new AtomicReference<>(State.GIVEN);
    private final Runnable giveBack;

    Turn(Runnable giveBack) {
        this.giveBack = giveBack;
    }

    /** Says that the work begins; false where the turn is over, so that it must not. */
    boolean begin() {
        return state.compareAndSet(State.GIVEN, State.BEGUN);
    }

    /** Says that the client has gone: what was not begun is not done any more. */
    void clientGone() {
        if (state.compareAndSet(State.GIVEN, State.OVER)) {
            giveBack.run();
        }
    }

    /** Says that the work is over; a second time does nothing. */
    void over() {
        if (state.getAndSet(State.OVER) != State.OVER) {
            giveBack.run();
        }
    }
}
