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

    private final AtomicBoolean away = new AtomicBoolean();

    /** The real one, which gives no connection while it is away. */
    private DataSource sometimesAway() {
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    if (away.get()) {
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
    void whatEndedWhileTheDatabaseWasAwayIsToldToOtherCopiesAfterwards() {
        EndedSessions here = new EndedSessions(sometimesAway(), clock);
        EndedSessions elsewhere = new EndedSessions(database, clock);
        String session = UUID.randomUUID().toString();

        away.set(true);
        assertThat(here.end(session)).isFalse();
        assertThat(here.isEnded(session)).isTrue();
        assertThat(elsewhere.isEnded(session)).isFalse();

        away.set(false);
        assertThat(here.tell()).isTrue();
        assertThat(elsewhere.isEnded(session)).isTrue();
        assertThat(here.isEnded(session)).isTrue();
    }
}
