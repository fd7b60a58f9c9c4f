package org.localoffer.service.http.shared.errors;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.channels.ClosedChannelException;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Pattern;

import io.netty.handler.codec.DecoderException;
import io.quarkus.logging.Log;
import io.vertx.core.VertxException;

/** Logs errors: a fault of our own with its stack trace, anything else in one line. */
final class Faults {

    /** Maximum number of stack frames. The trace of a stack overflow repeats the same few frames a thousand times. */
    private static final int MOST_FRAMES = 40;

    /** The messages of Netty, Vert.x and the operating system for a closed connection. */
    private static final Pattern WENT_AWAY = Pattern.compile(
            "connection was closed|connection reset|broken pipe|stream.*closed", Pattern.CASE_INSENSITIVE);

    private static final Pattern REFERENCES =
            Pattern.compile("\\bLO-[A-Z0-9]+-[A-Z0-9]+|\\b\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}\\b");

    private Faults() {}

    /** Logs a fault of our own, and returns the reference that the page gives. */
    static String note(Throwable fault, String path) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            StackTraceElement[] frames = cause.getStackTrace();
            if (frames.length > 2 * MOST_FRAMES && cause instanceof StackOverflowError) {
                cause.setStackTrace(Arrays.copyOf(frames, MOST_FRAMES));
            }
        }
        Log.errorf(fault, "Error %s at %s", reference, address(path));
        return reference;
    }

    /**
     * Whether the client disconnected or sent something that is not HTTP. Other {@link IOException}s, such as for a
     * full disk, are our own fault.
     */
    static boolean isOfTheConnection(Throwable failure) {
        return failure instanceof DecoderException
                || failure instanceof ClosedChannelException
                || ((failure instanceof IOException || failure instanceof VertxException)
                        && failure.getMessage() != null
                        && WENT_AWAY.matcher(failure.getMessage()).find());
    }

    /**
     * An address made safe for the log: a reference in it would open a family's page, and a line break would forge a
     * log line.
     */
    static String address(String path) {
        return REFERENCES.matcher(path).replaceAll("{reference}").replaceAll("\\p{Cntrl}", " ");
    }

    /** Whether a text names an encoding that does not exist. */
    static boolean isOfTheEncoding(Throwable failure) {
        return failure instanceof UnsupportedEncodingException
                || failure instanceof UnsupportedCharsetException
                || failure instanceof IllegalCharsetNameException;
    }
}
