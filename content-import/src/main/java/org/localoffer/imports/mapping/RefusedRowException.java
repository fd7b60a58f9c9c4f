package org.localoffer.imports.mapping;

/** Ends the reading of one row; the message is its reason. */
final class RefusedRowException extends RuntimeException {

    RefusedRowException(String reason) {
        // Thousands of rows of one file may be refused, and nobody reads where in our code.
        super(reason, null, false, false);
    }
}
