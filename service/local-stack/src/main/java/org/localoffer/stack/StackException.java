package org.localoffer.stack;

/** Something a person can act on: the message is printed as it stands, without a stack trace. */
public final class StackException extends RuntimeException {

    /** Exit code of a command that was called wrongly. */
    public static final int WRONG_USAGE = 2;

    private final int exitCode;

    public StackException(String message) {
        this(message, 1);
    }

    private StackException(String message, int exitCode) {
        super(message);
        this.exitCode = exitCode;
    }

    /** A command was called wrongly: exit code 2. */
    public static StackException usage(String message) {
        return new StackException(message, WRONG_USAGE);
    }

    /** 1, or 2 when the command was called wrongly. */
    public int exitCode() {
        return exitCode;
    }
}
