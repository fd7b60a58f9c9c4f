package org.localoffer.imports.mapping;

/** Stops the import of one row; the message is the reason. */
final class RefusedRowException extends RuntimeException {

    RefusedRowException(String reason) {
        // Without a stack trace: thousands of rows may be refused, and the reason does not depend on our code.
        super(reason, null, false, false);
    }
}
