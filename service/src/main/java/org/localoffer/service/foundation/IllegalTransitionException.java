package org.localoffer.service.foundation;

/** A step that the state does not allow: somebody else was quicker, or an address was made by hand. */
public final class IllegalTransitionException extends RuntimeException {

    public IllegalTransitionException(Object from, Object to) {
        super("Cannot go from " + from + " to " + to);
    }
}
