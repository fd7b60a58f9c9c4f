package org.localoffer.service.http.shared.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class TurnsTest {

    private static final String FLOOD = "flood";
    private static final String FAMILY = "family";

    private final List<String> begun = new ArrayList<>();

    private boolean ask(Turns turns, String client, String what) {
        return turns.ask(client, () -> begun.add(what));
    }

    @Test
    void aThirdRequestOfAClientWaitsUntilOneHasEnded() {
        Turns turns = new Turns(2, 10, 10);
        ask(turns, FLOOD, "a");
        ask(turns, FLOOD, "b");
        ask(turns, FLOOD, "c");
        ask(turns, FAMILY, "f");
        assertThat(begun).containsExactly("a", "b", "f");

        turns.done(FLOOD);

        assertThat(begun).containsExactly("a", "b", "f", "c");
    }

    @Test
    void aClientWithOneRequestIsServedBeforeTheRestOfAClientWithMany() {
        Turns turns = new Turns(2, 2, 10);
        ask(turns, FLOOD, "a");
        ask(turns, FLOOD, "b");
        for (int more = 0; more < 5; more++) {
            ask(turns, FLOOD, "more" + more);
        }
        ask(turns, FAMILY, "f");

        turns.done(FLOOD);
        turns.done(FLOOD);

        assertThat(begun).hasSize(4).contains("f");
    }

    @Test
    void aClientWithTooManyWaitingRequestsIsRefused() {
        Turns turns = new Turns(1, 10, 2);

        assertThat(ask(turns, FLOOD, "a")).isTrue();
        assertThat(ask(turns, FLOOD, "b")).isTrue();
        assertThat(ask(turns, FLOOD, "c")).isTrue();
        assertThat(ask(turns, FLOOD, "d")).isFalse();
        assertThat(ask(turns, FAMILY, "f")).isTrue();
    }

    @Test
    void everyAcceptedRequestStartsOnceAndNoStateRemains() {
        Turns turns = new Turns(3, 5, 4);
        Random random = new Random(1);
        List<String> running = new ArrayList<>();
        List<String> accepted = new ArrayList<>();
        for (int step = 0; step < 5000; step++) {
            if (random.nextInt(5) < 3) {
                String client = "c" + random.nextInt(8);
                String what = client + " " + step;
                if (turns.ask(client, () -> begins(what, running))) {
                    accepted.add(what);
                }
            } else if (!running.isEmpty()) {
                turns.done(clientOf(running.remove(random.nextInt(running.size()))));
            }
            assertThat(running).hasSizeLessThanOrEqualTo(5);
            assertThat(running.stream().collect(Collectors.groupingBy(TurnsTest::clientOf)))
                    .allSatisfy((client, own) -> assertThat(own).hasSizeLessThanOrEqualTo(3));
        }
        while (!running.isEmpty()) {
            turns.done(clientOf(running.removeFirst()));
        }

        assertThat(accepted).hasSizeGreaterThan(1000);
        assertThat(begun).containsExactlyInAnyOrderElementsOf(accepted);
        assertThat(turns.clients()).isZero();
    }

    private void begins(String what, List<String> running) {
        begun.add(what);
        running.add(what);
    }

    private static String clientOf(String what) {
        return what.substring(0, what.indexOf(' '));
    }
}
