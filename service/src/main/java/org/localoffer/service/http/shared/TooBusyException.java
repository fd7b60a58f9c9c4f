package org.localoffer.service.http.shared;

/**
 * All clients together ask for more than the portal can answer in time, so this request was not begun. It is no fault:
 * it has no stack trace, and nothing is logged.
 */
public final class TooBusyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TooBusyException() {
        super("Too much to do at once", null, false, false);
    }
}
