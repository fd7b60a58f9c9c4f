package org.localoffer.benchmark.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class RelevanceReportTest {

    private static final RankedAnswer GAP = new RankedAnswer(List.of(), true, false, null);

    @Test
    void eachStyleHasFiguresOfItsOwnBesideThePlainMatch() {
        String told = told(List.of(
                row("Q1", "plain", came("A"), came("X", "Y", "Z", "A")),
                row("Q2", "misspelled", came("X"), came("X")),
                row("Q3", "Plain", came("A"), came("A"))));
        assertThat(told)
                .containsPattern("plain +2 +1\\.000 \\(0\\.500\\) +1\\.000 \\(0\\.715\\)")
                .containsPattern("misspelled +1 +0\\.000 \\(0\\.000\\) +0\\.000 \\(0\\.000\\)");
    }

    @Test
    void gapsAreAStyleThatIsRecognisedOrNot() {
        assertThat(told(List.of(
                        row("Q1", "plain", came("A"), came("A")),
                        row("G1", "gap", GAP, came("X")),
                        row("G2", "gap", came("X"), GAP))))
                .containsPattern("gap +2 recognised: 1 of 2 \\(1 of 2\\)");
    }

    @Test
    void tenWorstAreToldWorstFirstAndNoneThatIsIdealOrAGap() {
        List<JudgedAnswer> rows = new ArrayList<>(List.of(
                row("Best", "plain", came("A"), came()),
                row("Gap", "gap", came("X"), came()),
                row("Second", "plain", came("X", "A"), came())));
        for (int i = 0; i < 11; i++) {
            rows.add(row("None" + i, "plain", came("X"), came()));
        }
        rows.add(row("Refused", "plain", new RankedAnswer(List.of(), false, false, "too long"), came()));
        assertThat(RelevanceReport.of(rows).worst().stream()
                        .map(row -> row.query().id()))
                .hasSize(10)
                .startsWith("None0")
                .doesNotContain("Best", "Gap", "Second");
        assertThat(told(rows.subList(0, 3)))
                .containsPattern("Worst by nDCG@10: 1\\R0\\.631 Second a question\\R"
                        + " +expected A \\(place 2\\); first came X name of X");
    }

    @Test
    void programsGetStylesAndTheWorstToo() {
        JsonNode json = RelevanceJson.of(RelevanceReport.of(List.of(
                row("Q1", "plain", came("A"), came("X")), row("Q2", "long", came("X", "A"), came("X", "Y", "A")))));
        assertThat(json.at("/styles/plain/closed/success_at_3").asDouble()).isEqualTo(1);
        assertThat(json.at("/styles/long/portal/ndcg_at_10").asDouble()).isEqualTo(0.631, within(0.001));
        assertThat(json.at("/styles/long/questions").asInt()).isEqualTo(1);
        assertThat(json.at("/worst").size()).isEqualTo(1);
        assertThat(json.at("/worst/0").asText()).isEqualTo("Q2");
    }

    private static String told(List<JudgedAnswer> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RelevanceReport.of(rows).print(new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static JudgedAnswer row(String id, String style, RankedAnswer portal, RankedAnswer plain) {
        Set<String> expectedTop = style.equals("gap") ? Set.of() : Set.of("A");
        JudgedQuery query = new JudgedQuery("queries", id, "a question", style, expectedTop, Set.of());
        return new JudgedAnswer(query, portal, plain);
    }

    private static RankedAnswer came(String... references) {
        return new RankedAnswer(
                Stream.of(references)
                        .map(r -> new RankedAnswer.Hit(r, "name of " + r, "partial"))
                        .toList(),
                false,
                false,
                null);
    }
}
