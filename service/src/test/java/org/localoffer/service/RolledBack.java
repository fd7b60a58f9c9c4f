package org.localoffer.service;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Tests that leave nothing behind in the database. */
public final class RolledBack {

    private RolledBack() {}

    /** Runs a test in a transaction of its own, which is rolled back. Requests to the portal see nothing of it. */
    public static void run(Runnable test) {
        QuarkusTransaction.begin();
        try {
            test.run();
        } finally {
            QuarkusTransaction.rollback();
        }
    }
}
