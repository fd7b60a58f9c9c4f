package org.localoffer.service.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import org.localoffer.service.PortalTest;

@PortalTest
class EndedSessionsTest {

    @Inject
    DataSource database;

    @Inject
    Clock clock;

    private final AtomicBoolean unavailable = new AtomicBoolean();

    /** The real database, which refuses connections while it is switched to unavailable. */
    private DataSource switchableDatabase() {
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    if (unavailable.get()) {
                        throw new SQLException("away");
                    }
                    try {
                        return method.invoke(database, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Test
    void aSessionEndedDuringADatabaseOutageIsSavedForOtherCopiesAfterwards() {
        EndedSessions here = new EndedSessions(switchableDatabase(), clock);
        EndedSessions elsewhere = new EndedSessions(database, clock);
        String session = UUID.randomUUID().toString();

        unavailable.set(true);
        assertThat(here.end(session)).isFalse();
        assertThat(here.isEnded(session)).isTrue();
        assertThat(elsewhere.isEnded(session)).isFalse();

        unavailable.set(false);
        assertThat(here.saveAll()).isTrue();
        assertThat(elsewhere.isEnded(session)).isTrue();
        assertThat(here.isEnded(session)).isTrue();
    }
}
