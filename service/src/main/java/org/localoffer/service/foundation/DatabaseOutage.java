package org.localoffer.service.foundation;

import java.sql.SQLException;

import org.hibernate.exception.JDBCConnectionException;
import org.jspecify.annotations.Nullable;

/** Tells a database that is away from one that refused something. */
public final class DatabaseOutage {

    private DatabaseOutage() {}

    /** Whether the failure, or what caused it, is that no connection could be had. */
    public static boolean isIn(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof JDBCConnectionException
                    || (cause instanceof SQLException sql && saysNoConnection(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    /** Classes 08 and 57P of SQLSTATE; the connection pool's own time-out has none. */
    private static boolean saysNoConnection(@Nullable String state) {
        return state == null || state.startsWith("08") || state.startsWith("57P");
    }
}
