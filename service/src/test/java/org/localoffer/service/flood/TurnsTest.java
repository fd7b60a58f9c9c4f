package org.localoffer.service.flood;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class TurnsTest {

    private static final Client FLOOD = new Client("flood");
    private static final Client FAMILY = new Client("family");

    private final List<String> begun = new ArrayList<>();

    private boolean ask(Turns turns, Client client, String what) {
        return turns.ask(client, () -> begun.add(what));
    }

    @Test
    void aClientsThirdWaitsUntilOneEnds() {
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
    void whoAsksForOneComesBeforeTheRestOfWhoAsksForMany() {
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
    void whoWaitsForTooMuchIsRefused() {
        Turns turns = new Turns(1, 10, 2);

        assertThat(ask(turns, FLOOD, "a")).isTrue();
        assertThat(ask(turns, FLOOD, "b")).isTrue();
        assertThat(ask(turns, FLOOD, "c")).isTrue();
        assertThat(ask(turns, FLOOD, "d")).isFalse();
        assertThat(ask(turns, FAMILY, "f")).isTrue();
    }

    @Test
    void everythingThatWasAcceptedBeginsOnceAndNothingIsKept() {
        Turns turns = new Turns(3, 5, 4);
        Random random = new Random(1);
        List<Client> running = new ArrayList<>();
        int accepted = 0;
        for (int step = 0; step < 5000; step++) {
            if (random.nextInt(5) < 3) {
                Client client = new Client("c" + random.nextInt(8));
                accepted += turns.ask(client, () -> running.add(client)) ? 1 : 0;
            } else if (!running.isEmpty()) {
                turns.done(running.remove(random.nextInt(running.size())));
            }
            begun.add("");
            assertThat(running).hasSizeLessThanOrEqualTo(5);
            for (int client = 0; client < 8; client++) {
                Client one = new Client("c" + client);
                assertThat(running.stream().filter(one::equals)).hasSizeLessThanOrEqualTo(3);
            }
        }
        int ended = 0;
        while (!running.isEmpty()) {
            turns.done(running.removeFirst());
            ended++;
        }

        assertThat(accepted).isGreaterThan(1000);
        assertThat(ended).isPositive();
        assertThat(turns.clients()).isZero();
    }
}
