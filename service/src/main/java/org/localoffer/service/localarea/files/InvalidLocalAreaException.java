package org.localoffer.service.localarea.files;

import org.jspecify.annotations.Nullable;

/** A file of a local area that cannot be used, with the line where it can be mended. */
public final class InvalidLocalAreaException extends RuntimeException {

    /**
     * Names the place of the mistake.
     *
     * @param line counts from 1; 0 where the whole file is meant
     */
    public InvalidLocalAreaException(String file, int line, String problem, @Nullable Throwable cause) {
        super(file + (line > 0 ? ", line " + line : "") + ": " + problem, cause);
    }
}
