package org.localoffer.service.localarea.files;

import org.jspecify.annotations.Nullable;

/** An invalid file of a local area, with the line to correct. */
public final class InvalidLocalAreaException extends RuntimeException {

    /**
     * Creates an exception for one mistake.
     *
     * @param line counts from 1; 0 for the file as a whole
     */
    public InvalidLocalAreaException(String file, int line, String problem, @Nullable Throwable cause) {
        super(file + (line > 0 ? ", line " + line : "") + ": " + problem, cause);
    }
}
