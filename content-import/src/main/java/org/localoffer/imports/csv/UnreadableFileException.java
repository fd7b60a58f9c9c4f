package org.localoffer.imports.csv;

/** The whole file cannot be imported. The message says why and what to do, for the person who sent it. */
public final class UnreadableFileException extends RuntimeException {

    public UnreadableFileException(String message) {
        super(message);
    }

    public UnreadableFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
