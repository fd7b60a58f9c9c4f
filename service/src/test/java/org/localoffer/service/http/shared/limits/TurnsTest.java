package org.localoffer.service.http.shared.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.localoffer.service.http.shared.limits.Turns.Asked;

class TurnsTest {

    private static final String FLOOD = "flood";
    private static final String FAMILY = "family";
    private static final long SECOND = 1_000_000_000;
    private static final long PATIENT = 1000 * SECOND;

    private final List<String> begun = new ArrayList<>();

    private Turns.Asked ask(Turns turns, String client, String what) {
        return ask(turns, client, PATIENT, what);
    }

    private Turns.Asked ask(Turns turns, String client, long longestWait, String what) {
        return turns.ask(client, longestWait, () -> begun.add(what));
    }

    /** Turns of which all are taken, and each of which took a second lately. */
    private Turns full(int ofAClient, int all) {
        Turns turns = new Turns(ofAClient, all, 1000);
        for (int client = 0; client < all; client++) {
            ask(turns, "running " + client, "running " + client);
        }
        for (int learnt = 0; learnt < 200; learnt++) {
            turns.learn(SECOND);
        }
        begun.clear();
        return turns;
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

        assertThat(ask(turns, FLOOD, "a")).isEqualTo(Asked.BEGUN);
        assertThat(ask(turns, FLOOD, "b")).isEqualTo(Asked.WAITS);
        assertThat(ask(turns, FLOOD, "c")).isEqualTo(Asked.WAITS);
        assertThat(ask(turns, FLOOD, "d")).isEqualTo(Asked.TOO_MANY_WAIT);
        assertThat(ask(turns, FAMILY, "f")).isEqualTo(Asked.BEGUN);
    }

    @Test
    void whoeverWouldWaitTooLongIsToldAtOnceAndOthersKeepTheirPlaces() {
        Turns turns = full(4, 4);
        for (int client = 1; client <= 4; client++) {
            assertThat(ask(turns, "family " + client, SECOND, "family " + client))
                    .isEqualTo(Asked.WAITS);
        }

        assertThat(ask(turns, "family 5", SECOND, "family 5")).isEqualTo(Asked.TOO_LONG);
        assertThat(ask(turns, "family 5", 2 * SECOND, "family 5 again")).isEqualTo(Asked.WAITS);

        turns.done("running 0");
        assertThat(begun).containsExactly("family 1");
    }

    @Test
    void whatWaitsForAShorterTimeGivesWayFirst() {
        Turns turns = full(4, 4);

        assertThat(ask(turns, FAMILY, SECOND / 5, "suggestions")).isEqualTo(Asked.TOO_LONG);
        assertThat(ask(turns, FAMILY, SECOND, "search")).isEqualTo(Asked.WAITS);
    }

    @Test
    void theRestOfAFloodDoesNotMakeAFamilyWaitLonger() {
        Turns turns = full(4, 4);
        int waiting = 0;
        while (ask(turns, FLOOD, SECOND, "flood " + waiting) == Asked.WAITS) {
            waiting++;
        }

        assertThat(waiting).isEqualTo(4);
        assertThat(ask(turns, FAMILY, SECOND / 2, "family")).isEqualTo(Asked.WAITS);
    }

    @Test
    void aClientWaitsForItsOwnRequestsWhereOthersHaveRoom() {
        Turns turns = new Turns(2, 100, 1000);
        for (int learnt = 0; learnt < 200; learnt++) {
            turns.learn(SECOND);
        }
        ask(turns, FLOOD, "a");
        ask(turns, FLOOD, "b");

        assertThat(ask(turns, FLOOD, SECOND, "c")).isEqualTo(Asked.WAITS);
        assertThat(ask(turns, FLOOD, SECOND, "d")).isEqualTo(Asked.WAITS);
        assertThat(ask(turns, FLOOD, SECOND, "e")).isEqualTo(Asked.TOO_LONG);
        assertThat(ask(turns, FAMILY, 0, "f")).isEqualTo(Asked.BEGUN);
    }

    @Test
    void afterSlowWorkTheEstimateFollowsQuickWork() {
        Turns turns = full(4, 4);
        assertThat(ask(turns, FAMILY, SECOND / 10, "too slow")).isEqualTo(Asked.TOO_LONG);

        for (int learnt = 0; learnt < 30; learnt++) {
            turns.learn(SECOND / 100);
        }

        assertThat(ask(turns, FAMILY, SECOND / 10, "quick now")).isEqualTo(Asked.WAITS);
    }

    @Test
    void whatIsWithdrawnIsNeverBegunAndLetsTheNextBegin() {
        Turns turns = new Turns(1, 1, 10);
        Runnable withdrawn = () -> begun.add("withdrawn");
        ask(turns, FLOOD, "a");
        turns.ask(FAMILY, PATIENT, withdrawn);
        ask(turns, FLOOD, "b");

        assertThat(turns.withdraw(FAMILY, withdrawn)).isTrue();
        assertThat(turns.withdraw(FAMILY, withdrawn)).isFalse();
        turns.done(FLOOD);
        turns.done(FLOOD);

        assertThat(begun).containsExactly("a", "b");
        assertThat(turns.clients()).isZero();
    }

    @Test
    void whatHasBegunIsNotWithdrawn() {
        Turns turns = new Turns(1, 1, 10);
        Runnable begins = () -> begun.add("b");
        ask(turns, FLOOD, "a");
        turns.ask(FAMILY, PATIENT, begins);

        turns.done(FLOOD);

        assertThat(turns.withdraw(FAMILY, begins)).isFalse();
        assertThat(begun).containsExactly("a", "b");
    }

    @Test
    void aTurnIsTakenWithoutWaitingOnlyWhereOneIsFree() {
        Turns turns = new Turns(1, 2, 10);

        assertThat(turns.beginIfFree(FLOOD)).isTrue();
        assertThat(turns.beginIfFree(FLOOD)).isFalse();
        assertThat(turns.beginIfFree(FAMILY)).isTrue();
        assertThat(turns.beginIfFree("another")).isFalse();

        turns.done(FLOOD);
        turns.done(FAMILY);
        assertThat(turns.clients()).isZero();
    }

    @Test
    void aRefusedClientLeavesNoState() {
        Turns turns = full(4, 4);
        for (int client = 0; client < 100; client++) {
            assertThat(ask(turns, "family " + client, 0, "family")).isEqualTo(Asked.TOO_LONG);
        }

        assertThat(turns.clients()).isEqualTo(4);
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
                Runnable start = () -> begins(what, running);
                Turns.Asked asked = turns.ask(client, PATIENT, start);
                if (asked == Asked.WAITS && random.nextInt(4) == 0) {
                    assertThat(turns.withdraw(client, start)).isTrue();
                } else if (asked != Asked.TOO_MANY_WAIT) {
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
