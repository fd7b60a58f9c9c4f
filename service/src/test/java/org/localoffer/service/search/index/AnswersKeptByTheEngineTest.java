package org.localoffer.service.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import org.localoffer.service.PortalTest;
import org.localoffer.service.http.Api;

/** A question that is asked again is answered from the engine's memory; one that tells of danger is not. */
@PortalTest
class AnswersKeptByTheEngineTest {

    /** More than the portal's own searches of a moment. */
    private static final int TIMES = 30;

    @Inject
    EngineClient engine;

    private long takenFromMemory() {
        return engine.send("GET", "/" + IndexNames.searched() + "/_stats/request_cache")
                .getAsJsonObject("_all")
                .getAsJsonObject("total")
                .getAsJsonObject("request_cache")
                .get("hit_count")
                .getAsLong();
    }

    private long takenFromMemoryFor(String question) {
        long before = takenFromMemory();
        IntStream.range(0, TIMES).forEach(_ -> Api.search("q", question));
        return takenFromMemory() - before;
    }

    @Test
    void aQuestionAskedAgainIsAnsweredFromMemory() {
        assertThat(takenFromMemoryFor("swimming for children who use a wheelchair"))
                .isGreaterThanOrEqualTo(TIMES - 1);
    }

    @Test
    void aQuestionThatTellsOfDangerIsNot() {
        assertThat(takenFromMemoryFor("my uncle hits me every night and I am scared"))
                .isLessThan(TIMES / 2);
    }
}
