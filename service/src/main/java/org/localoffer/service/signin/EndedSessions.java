package org.localoffer.service.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

import jakarta.inject.Singleton;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * Sessions that were ended before they expired. They are stored in the database, which every copy of the service checks
 * on each staff request. Public pages need no sign-in and so never check.
 */
@Singleton
public class EndedSessions {

    /**
     * Pause between attempts. Staff pages need the database themselves, so while it is unavailable they show nothing
     * anyway.
     */
    private static final int RETRY_SECONDS = 5;

    private final DataSource database;
    private final Clock clock;

    /** Hashes of sessions that were ended by this copy and are not in the database yet. */
    private final Set<String> unsaved = ConcurrentHashMap.newKeySet();

    private volatile Instant retryAt = Instant.EPOCH;

    EndedSessions(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Ends a session for every copy of the service.
     *
     * @param session id from the sign-in server
     * @return false if it could not be saved yet, so that only this copy knows that it has ended
     */
    public boolean end(String session) {
        unsaved.add(hash(session));
        return saveAll();
    }

    /**
     * Saves what could not be saved before. Until then other copies, and this one after a restart, accept the session.
     */
    @Scheduled(every = RETRY_SECONDS + "s", concurrentExecution = ConcurrentExecution.SKIP)
    void retry() {
        if (!unsaved.isEmpty()) {
            saveAll();
        }
    }

    /** @return whether all of them are in the database */
    boolean saveAll() {
        List<String> ids = List.copyOf(unsaved);
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into ended_session (id, ended_at) values (?, ?) on conflict do nothing")) {
            for (String id : ids) {
                insert.setString(1, id);
                insert.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
                insert.executeUpdate();
                unsaved.remove(id);
            }
            return true;
        } catch (SQLException e) {
            Log.warnf("Ended sign-ins could not be noted yet: %s", e.getMessage());
            return false;
        }
    }

    boolean isEnded(String session) {
        String id = hash(session);
        if (unsaved.contains(id)) {
            return true;
        }
        if (clock.instant().isBefore(retryAt)) {
            return false;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select 1 from ended_session where id = ?")) {
            select.setString(1, id);
            return select.executeQuery().next();
        } catch (SQLException e) {
            retryAt = clock.instant().plusSeconds(RETRY_SECONDS);
            return false;
        }
    }

    private static String hash(String session) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(session.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
