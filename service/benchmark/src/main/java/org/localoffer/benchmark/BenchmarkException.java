package org.localoffer.benchmark;

/** Something a person can act on: the message is printed as it stands, without a stack trace. */
public final class BenchmarkException extends RuntimeException {

    private final int exitCode;

    /** A measurement that could not be made: exit code 1. */
    public BenchmarkException(String message) {
        this(message, 1);
    }

    private BenchmarkException(String message, int exitCode) {
        super(message);
        this.exitCode = exitCode;
    }

    /** A command was called wrongly: exit code 2. */
    public static BenchmarkException usage(String message) {
        return new BenchmarkException(message, 2);
    }

    /** 1, or 2 when the command was called wrongly. */
    public int exitCode() {
        return exitCode;
    }
}
