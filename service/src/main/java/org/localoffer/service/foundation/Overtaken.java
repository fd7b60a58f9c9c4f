package org.localoffer.service.foundation;

import jakarta.persistence.OptimisticLockException;

import org.hibernate.StaleStateException;

/** Tells a change that came too late, since another transaction had changed the same row, from any other failure. */
public final class Overtaken {

    private Overtaken() {}

    /** Whether the failure, or what caused it, is that a row was changed after it had been read. */
    public static boolean isIn(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException || cause instanceof StaleStateException) {
                return true;
            }
        }
        return false;
    }
}
