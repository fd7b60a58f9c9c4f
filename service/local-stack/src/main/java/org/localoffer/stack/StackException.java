package org.localoffer.stack;

/** An error that the user can act on: its message is printed as it is, without a stack trace. */
public final class StackException extends RuntimeException {

    /** Exit code for wrong usage of a command. */
    public static final int WRONG_USAGE = 2;

    private final int exitCode;

    public StackException(String message) {
        this(message, 1);
    }

    private StackException(String message, int exitCode) {
        super(message);
        this.exitCode = exitCode;
    }

    /** Wrong usage of a command: exit code 2. */
    public static StackException usage(String message) {
        return new StackException(message, WRONG_USAGE);
    }

    /** 1, or 2 for wrong usage. */
    public int exitCode() {
        return exitCode;
    }
}
