package org.localoffer.benchmark.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * Four questions worked by hand; a star marks what is called strong. 1/log2(place+1) is 1, 0.63093, 0.5, 0.43068.
 *
 * <pre>
 * Q1  grades A 3, B 2, C 1   came A* X* C B*   nDCG (7 + 0.5 + 3 x 0.43068) / (7 + 3 x 0.63093 + 0.5) = 0.93604
 * Q2  grades D 2, E 0, F 1   came E* F* D      nDCG (0.63093 + 3 x 0.5) / (3 + 0.63093) = 0.58688
 * Q3  grades G 1, H 0        came G            a gap, recognised
 * Q4  grades I 0             came I*           a gap, not recognised
 * strong: A X B E F I; right: A B; useless: X (not graded) E I; right in all: A B D
 * </pre>
 */
class GradedReportTest {

    private static final Offset<Double> HAND = within(0.00005);

    private static final GradedReport REPORT = GradedReport.of(List.of(
            answer("queries", "Q1", "plain", Map.of("A", 3, "B", 2, "C", 1), came("A*", "X*", "C", "B*"), came("B")),
            answer("queries", "Q2", "long", Map.of("D", 2, "E", 0, "F", 1), came("E*", "F*", "D"), came("X", "Y")),
            answer("others", "Q3", "gap", Map.of("G", 1, "H", 0), gap("G"), gap()),
            answer("others", "Q4", "gap", Map.of("I", 0), came("I*"), came("X"))));

    @Test
    void rankingIsMeasuredOnQuestionsWithAnAnswer() {
        assertThat(REPORT.portal().successAt1().value()).isEqualTo(0.5);
        assertThat(REPORT.portal().successAt3().value()).isEqualTo(1);
        assertThat(REPORT.portal().ndcgAt10().value()).isEqualTo(0.76146, HAND);
        assertThat(REPORT.portal().gapsRecognised().value()).isEqualTo(0.5);
        assertThat(REPORT.plain().successAt1().value()).isEqualTo(0.5);
        assertThat(REPORT.plain().successAt3().value()).isEqualTo(0.5);
        // (3 / 9.39279 + 0) / 2
        assertThat(REPORT.plain().ndcgAt10().value()).isEqualTo(0.15970, HAND);
        assertThat(REPORT.gaps()).isEqualTo(2);
    }

    @Test
    void strongIsMeasuredOnAllQuestionsTogether() {
        assertThat(REPORT.strong().precision().value()).isEqualTo(2 / 6.0);
        assertThat(REPORT.strong().useless().value()).isEqualTo(3 / 6.0);
        assertThat(REPORT.strong().recall().value()).isEqualTo(2 / 3.0);
    }

    @Test
    void pageIsNotBlamedForRightAnswersThatItCannotHold() {
        Map<String, Integer> grades = new HashMap<>();
        IntStream.range(0, 12).forEach(i -> grades.put("R" + i, 2));
        String[] page = IntStream.range(0, 10).mapToObj(i -> "R" + i + "*").toArray(String[]::new);
        GradedReport report = GradedReport.of(List.of(answer("queries", "Q1", "plain", grades, came(page), came())));
        assertThat(report.strong().recall().value()).isEqualTo(1);
        assertThat(report.strong().recall().of()).isEqualTo(10);
    }

    @Test
    void ungradedListingsAreCountedOnThePortalsPages() {
        assertThat(REPORT.ungraded().sum()).isEqualTo(1);
        assertThat(REPORT.ungraded().of()).isEqualTo(9);
        assertThat(REPORT.withoutGrades()).isZero();
    }

    @Test
    void eachFileAndEachStyleHasFiguresOfItsOwn() {
        assertThat(REPORT.bySet().keySet()).containsExactly("queries", "others");
        assertThat(REPORT.byStyle().keySet()).containsExactly("plain", "long", "gap");
        GradedReport others = REPORT.bySet().getOrDefault("others", REPORT);
        assertThat(others.portal().successAt1().isKnown()).isFalse();
        assertThat(others.strong().precision().value()).isZero();
        assertThat(others.strong().recall().isKnown()).isFalse();
        assertThat(others.portal().gapsRecognised().value()).isEqualTo(0.5);
    }

    @Test
    void peopleReadEachFigureWithItsInterval() {
        assertThat(told(REPORT, 3))
                .contains("4 questions: 2 with an answer, 2 that nothing answers")
                .contains("3 pairs were graded twice")
                .contains("1 of the 9 listings on the portal's first pages are not graded")
                .containsPattern("success@1 +0\\.500 \\(0\\.000-1\\.000\\) +0\\.500 \\(0\\.000-1\\.000\\) +0%")
                .containsPattern("success@3 +1\\.000 \\(1\\.000-1\\.000\\) +0\\.500 \\(0\\.000-1\\.000\\) +100%")
                .containsPattern("nDCG@10 +0\\.761 \\(0\\.587-0\\.936\\) +0\\.160 \\(0\\.000-0\\.319\\) +72%")
                .containsPattern("precision +0\\.333 \\(.*\\) +2 of 6 have grade 2 or 3")
                .containsPattern("useless +0\\.500 \\(.*\\) +3 of 6 have grade 0")
                .containsPattern("recall +0\\.667 \\(.*\\) +2 of 3 of grade 2 or 3")
                .containsPattern("queries +2 +50 \\(0-100\\) +100 \\(100-100\\) +76 \\(59-94\\) +40 ")
                .containsPattern("gap +2 +- +- +- +0 \\(0-0\\) +100 \\(100-100\\) +- +50 \\(0-100\\)")
                .doesNotContain("WARNING");
    }

    @Test
    void worstStrongAreUselessOnesInTheFirstPlaces() {
        assertThat(told(REPORT, 0))
                .containsPattern("Useless and called strong: 3\\R"
                        + "Q2    a question\\R +place 1: E name of E \\(grade 0\\)\\R"
                        + "Q4    a question\\R +place 1: I name of I \\(grade 0\\)\\R"
                        + "Q1    a question\\R +place 2: X name of X \\(not graded\\)\\R")
                .containsPattern("Worst by nDCG@10: 2\\R0\\.587 Q2    a question\\R"
                        + " +expected D \\(place 3\\); first came E name of E\\R0\\.936 Q1")
                .doesNotContain("graded twice");
    }

    @Test
    void tenOfTheWorstAreTold() {
        List<GradedAnswer> answers = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            answers.add(answer("queries", "Q" + i, "plain", Map.of("A", 3), came("X*"), came()));
        }
        GradedReport report = GradedReport.of(answers);
        assertThat(report.worst()).hasSize(10);
        assertThat(report.worstStrong()).hasSize(10);
    }

    @Test
    void questionsWithoutGradesAreWarnedOf() {
        assertThat(told(GradedReport.of(List.of(answer("queries", "Q1", "plain", Map.of(), came("A"), came()))), 0))
                .contains("WARNING: 1 questions have no grades at all, and count as gaps.");
    }

    @Test
    void programsGetTheSameFiguresWithTheirIntervals() {
        JsonNode json = GradedJson.of(REPORT);
        assertThat(json.at("/portal/ndcg_at_10/value").asDouble()).isEqualTo(0.76146, HAND);
        assertThat(json.at("/portal/ndcg_at_10/low").asDouble()).isEqualTo(0.58688, HAND);
        assertThat(json.at("/plain_match/success_at_1/high").asDouble()).isEqualTo(1);
        assertThat(json.at("/closed/success_at_3").asDouble()).isEqualTo(1);
        assertThat(json.at("/sets/others/closed/success_at_3").isNull()).isTrue();
        assertThat(json.at("/strong/recall/sum").asInt()).isEqualTo(2);
        assertThat(json.at("/strong/recall/of").asInt()).isEqualTo(3);
        assertThat(json.at("/sets/others/portal/success_at_1").isNull()).isTrue();
        assertThat(json.at("/styles/long/strong/useless/value").asDouble()).isEqualTo(0.5);
        assertThat(json.at("/worst/0").asText()).isEqualTo("Q2");
        assertThat(json.at("/worst_strong/2/reference").asText()).isEqualTo("X");
        assertThat(json.at("/ungraded/of").asInt()).isEqualTo(9);
        assertThat(json.at("/rows/0/portal/came/1/grade").isNull()).isTrue();
        assertThat(json.at("/rows/2/portal/says_gap").asBoolean()).isTrue();
    }

    private static String told(GradedReport report, int gradedAgain) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new GradedPrint(report, new PrintStream(out, true, StandardCharsets.UTF_8)).print(gradedAgain);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static GradedAnswer answer(
            String set, String id, String style, Map<String, Integer> grades, RankedAnswer portal, RankedAnswer plain) {
        JudgedQuery query = new JudgedQuery(set, id, "a question", style, Set.of(), Set.of());
        return new GradedAnswer(new GradedQuery(query, grades), portal, plain);
    }

    private static RankedAnswer came(String... references) {
        return new RankedAnswer(hits(references), false, false, null);
    }

    private static RankedAnswer gap(String... references) {
        return new RankedAnswer(hits(references), true, false, null);
    }

    private static List<RankedAnswer.Hit> hits(String... references) {
        return Stream.of(references)
                .map(starred -> {
                    String reference = starred.replace("*", "");
                    String match = starred.endsWith("*") ? "strong" : "partial";
                    return new RankedAnswer.Hit(reference, "name of " + reference, match);
                })
                .toList();
    }
}
