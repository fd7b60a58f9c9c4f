package org.localoffer.service.flood;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where there are too many connections or half-sent bodies, the newest gets in and the oldest of the busiest goes. */
class OldestGivesWayTest {

    private static final Client FLOOD = new Client("flood");
    private static final Client FAMILY = new Client("family");

    private final ArrivingBodies<String> bodies = new ArrivingBodies<>(2, 3);
    private final OpenConnections<String> connections = new OpenConnections<>(2, 3);

    @Test
    void aClientsOldestBodyGivesWay() {
        assertThat(bodies.begin(FLOOD, "a")).isEmpty();
        assertThat(bodies.begin(FLOOD, "b")).isEmpty();

        assertThat(bodies.begin(FLOOD, "c")).contains("a");
    }

    @Test
    void withTooManyOfAllTheBusiestGivesWay() {
        bodies.begin(FAMILY, "f");
        bodies.begin(FLOOD, "a");
        bodies.begin(FLOOD, "b");

        assertThat(bodies.begin(new Client("other"), "o")).contains("a");
    }

    @Test
    void aBodyThatEndedCountsNoMore() {
        bodies.begin(FLOOD, "a");
        bodies.begin(FLOOD, "b");
        bodies.end(FLOOD, "a");
        bodies.end(FLOOD, "a");
        bodies.end(FAMILY, "b");

        assertThat(bodies.count()).isEqualTo(1);
        assertThat(bodies.begin(FLOOD, "c")).isEmpty();
    }

    @Test
    void theConnectionThatWasSilentLongestGivesWay() {
        connections.opened(FLOOD, "a", false);
        connections.opened(FLOOD, "b", false);
        connections.heard(FLOOD, "a");

        assertThat(connections.opened(FLOOD, "c", false)).contains("b");
    }

    @Test
    void aProxysConnectionsAreBoundedWithAllOthersOnly() {
        connections.opened(FLOOD, "a", true);
        connections.opened(FLOOD, "b", true);

        assertThat(connections.opened(FLOOD, "c", true)).isEmpty();
        assertThat(connections.opened(FAMILY, "f", false)).contains("a");
    }

    @Test
    void aClosedConnectionCountsNoMore() {
        connections.opened(FLOOD, "a", false);
        connections.closed(FLOOD, "a");
        connections.closed(FLOOD, "a");
        connections.heard(FLOOD, "a");

        assertThat(connections.count()).isZero();
    }
}
