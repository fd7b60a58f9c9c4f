package org.localoffer.benchmark.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class ScoresTest {

    @Test
    void gapsAreCountedApartFromTheMeans() {
        List<JudgedAnswer> rows = List.of(
                row("plain", Set.of("A"), came("A")),
                row("plain", Set.of("A"), came("X", "Y", "A")),
                row("gap", Set.of(), new RankedAnswer(List.of(), true, false, null)),
                row("gap", Set.of(), came("X")));
        Scores scores = Scores.of(rows, JudgedAnswer::portal);
        assertThat(scores.successAt1()).isEqualTo(0.5);
        assertThat(scores.successAt3()).isEqualTo(1);
        assertThat(scores.ndcgAt10()).isEqualTo(0.75, within(1e-9));
        assertThat(scores.gaps()).isEqualTo(2);
        assertThat(scores.gapsRecognised()).isEqualTo(1);
        assertThat(rows.stream().map(JudgedAnswer::missed)).containsExactly(false, true, false, true);
    }

    @Test
    void closedShareIsOfTheDistanceToOne() {
        assertThat(Scores.closed(0.8, 0.6).orElseThrow()).isEqualTo(0.5, within(1e-9));
        assertThat(Scores.closed(0.5, 0.6).orElseThrow()).isEqualTo(-0.25, within(1e-9));
        assertThat(Scores.closed(1, 1)).isEmpty();
    }

    private static JudgedAnswer row(String style, Set<String> expectedTop, RankedAnswer portal) {
        JudgedQuery query = new JudgedQuery("queries", "Q1", "a question", style, expectedTop, Set.of());
        return new JudgedAnswer(query, portal, came());
    }

    private static RankedAnswer came(String... references) {
        List<RankedAnswer.Hit> hits = Stream.of(references)
                .map(r -> new RankedAnswer.Hit(r, r, "partial"))
                .toList();
        return new RankedAnswer(hits, false, false, null);
    }
}
