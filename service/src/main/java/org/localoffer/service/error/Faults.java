package org.localoffer.service.error;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.UUID;

import io.netty.handler.codec.DecoderException;
import io.quarkus.logging.Log;
import io.vertx.core.VertxException;

/** Writes down what went wrong: a fault of ours once with its trace, anything else in a line. */
final class Faults {

    /** A stack that overflowed is the same few frames a thousand times. */
    private static final int MOST_FRAMES = 40;

    private Faults() {}

    /** A fault of ours; answers with the reference that the page gives. */
    static String note(Throwable fault, String path) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            StackTraceElement[] frames = cause.getStackTrace();
            if (frames.length > 2 * MOST_FRAMES && cause instanceof StackOverflowError) {
                cause.setStackTrace(Arrays.copyOf(frames, MOST_FRAMES));
            }
        }
        Log.errorf(fault, "Error %s at %s", reference, path);
        return reference;
    }

    /** Whether the client went away, or sent what is no HTTP. */
    static boolean isOfTheConnection(Throwable failure) {
        return failure instanceof IOException
                || failure instanceof DecoderException
                || (failure instanceof VertxException
                        && failure.getMessage() != null
                        && failure.getMessage().contains("closed"));
    }

    /** Whether a text came in an encoding that does not exist. */
    static boolean isOfTheEncoding(Throwable failure) {
        return failure instanceof UnsupportedEncodingException
                || failure instanceof UnsupportedCharsetException
                || failure instanceof IllegalCharsetNameException;
    }
}
