package org.localoffer.service.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;

/**
 * Sign-ins that were ended before their time. They stand in the database, where every copy of the service looks at each
 * request of staff; public pages ask for nobody's sign-in, and so never come here.
 */
@Singleton
public class EndedSessions {

    /** Between two tries. Staff pages need the database themselves: while it is away they show nothing. */
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final DataSource database;
    private final Clock clock;

    /** Ended at this copy, and not in the database yet. */
    private final Set<String> untold = ConcurrentHashMap.newKeySet();

    private volatile Instant asksAgain = Instant.EPOCH;

    EndedSessions(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Ends a session for every copy of the service.
     *
     * @param session as the sign-in server names it
     * @return false where the database could not be told yet, and only this copy knows
     */
    public boolean end(String session) {
        untold.add(hash(session));
        return tell();
    }

    /** Writes down what could not be written before; otherwise other copies, and this one after a restart, let it in. */
    void tryAgain(@Observes StartupEvent started, Vertx vertx) {
        vertx.setPeriodic(PAUSE.toMillis(), time -> {
            if (!untold.isEmpty()) {
                vertx.executeBlocking(this::tell);
            }
        });
    }

    /** @return whether the database knows all of them */
    boolean tell() {
        List<String> ids = List.copyOf(untold);
        try (Connection connection = database.getConnection();
                PreparedStatement keep = connection.prepareStatement(
                        "insert into ended_session (id, ended_at) values (?, ?) on conflict do nothing")) {
            for (String id : ids) {
                keep.setString(1, id);
                keep.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
                keep.executeUpdate();
                untold.remove(id);
            }
            return true;
        } catch (SQLException e) {
            Log.warnf("Ended sign-ins could not be noted yet: %s", e.getMessage());
            return false;
        }
    }

    boolean isEnded(String session) {
        String id = hash(session);
        if (untold.contains(id)) {
            return true;
        }
        if (clock.instant().isBefore(asksAgain)) {
            return false;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement ask = connection.prepareStatement("select 1 from ended_session where id = ?")) {
            ask.setString(1, id);
            return ask.executeQuery().next();
        } catch (SQLException e) {
            asksAgain = clock.instant().plus(PAUSE);
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
