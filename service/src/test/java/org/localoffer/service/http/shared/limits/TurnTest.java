package org.localoffer.service.http.shared.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

class TurnTest {

    private final AtomicInteger givenBack = new AtomicInteger();
    private final AtomicInteger unused = new AtomicInteger();
    private final Turn turn = new Turn(givenBack::incrementAndGet, () -> {
        givenBack.incrementAndGet();
        unused.incrementAndGet();
    });

    @Test
    void disconnectingDuringTheWorkDoesNotGiveTheTurnBackEarly() {
        assertThat(turn.begin()).isTrue();
        turn.clientGone();
        assertThat(givenBack).hasValue(0);

        turn.over();

        assertThat(givenBack).hasValue(1);
    }

    @Test
    void workDoesNotBeginAfterTheClientHasDisconnected() {
        turn.clientGone();

        assertThat(givenBack).hasValue(1);
        assertThat(turn.begin()).isFalse();
    }

    @Test
    void onlyATurnWithoutWorkIsUnused() {
        turn.begin();
        turn.over();
        assertThat(unused).hasValue(0);

        Turn another = new Turn(givenBack::incrementAndGet, unused::incrementAndGet);
        another.clientGone();

        assertThat(unused).hasValue(1);
    }

    @Test
    void isGivenBackOnlyOnce() {
        turn.begin();
        turn.over();
        turn.clientGone();
        turn.over();

        assertThat(givenBack).hasValue(1);
    }
}
