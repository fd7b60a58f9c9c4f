package org.localoffer.service.search.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Expected values are calculated by hand: 1/log2(rank+1) is 1, 0.63093 and 0.5 for ranks 1 to 3; grade 3 weighs 7,
 * grade 2 weighs 3, grade 1 weighs 1.
 */
class JudgedQuestionTest {

    private static final JudgedQuestion ASKED =
            new JudgedQuestion("Q1", "respite", Map.of("A", 3, "B", 2, "C", 1, "D", 0));

    private static final JudgedQuestion GAP = new JudgedQuestion("Q2", "wheelchair rugby", Map.of("X", 1));

    @Test
    void oneOfTheRightOnesAmongTheFirstThreeIsEnough() {
        assertThat(ASKED.isAnsweredBy(page("X", "Y", "B"))).isTrue();
        assertThat(ASKED.isAnsweredBy(page("C", "X", "Y", "A"))).isFalse();
        assertThat(ASKED.isAnsweredBy(new FirstPage(List.of(), List.of(), true)))
                .isFalse();
    }

    @Test
    void aGapIsAnsweredBySayingSoAlone() {
        assertThat(GAP.isAnsweredBy(new FirstPage(List.of("X"), List.of(), true)))
                .isTrue();
        assertThat(GAP.isAnsweredBy(new FirstPage(List.of(), List.of(), false))).isFalse();
    }

    @Test
    void aPlaceThatANearTieMayChangeSaysNothingByItself() {
        assertThat(ASKED.isClearlyAnsweredBy(page("A", "X"))).isTrue();
        assertThat(ASKED.isClearlyAnsweredBy(page("X", "A"))).isFalse();
        assertThat(ASKED.isClearlyMissedBy(page("1", "2", "3", "4", "5", "6", "7", "8", "9", "A")))
                .isFalse();
        assertThat(ASKED.isClearlyMissedBy(page("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "A")))
                .isTrue();
        assertThat(ASKED.isClearlyMissedBy(page())).isTrue();
    }

    @Test
    void oneStrongMatchMayBeOneByAHair() {
        assertThat(GAP.isClearlyMissedBy(new FirstPage(List.of("X"), List.of("X"), false)))
                .isFalse();
        assertThat(GAP.isClearlyMissedBy(new FirstPage(List.of("X", "Y"), List.of("X", "Y"), false)))
                .isTrue();
    }

    @Test
    void gainIsNormalisedByTheHighestGradesFirst() {
        double ideal = 7 + 3 * 0.63093 + 0.5;

        assertThat(ASKED.ndcg(List.of("A", "B", "C", "D"))).isEqualTo(1);
        assertThat(ASKED.ndcg(List.of("B", "A"))).isEqualTo((3 + 7 * 0.63093) / ideal, within(0.0001));
        assertThat(ASKED.ndcg(List.of("X", "D", "C"))).isEqualTo(0.5 / ideal, within(0.0001));
        assertThat(ASKED.ndcg(List.of())).isZero();
    }

    @Test
    void whatIsStrongAndRightIsCountedAmongAllThatIsRight() {
        assertThat(ASKED.rightlyStrong(new FirstPage(List.of("A", "C", "X"), List.of("A", "C"), false)))
                .isEqualTo(1);
        assertThat(ASKED.mostRight()).isEqualTo(2);
    }

    @Test
    void tablesAreReadWithQuotedTextShortRowsAndAByteOrderMark(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("judged-x.csv"), """
                \uFEFFid,query,style,expected_top,also_relevant,note
                Q1,"help, now",plain,"A1,A2","B1; A1",why
                Q2,respite
                """);
        Path grades = Files.writeString(folder.resolve("x-grades.csv"), """
                id,reference,grade
                Q1,A1,3
                Q1,B1,0
                Q2,A1,1
                """);

        JudgedTable table = JudgedTable.read(file, JudgedTable.readGrades(List.of(grades)));

        assertThat(table.name()).isEqualTo("judged-x");
        assertThat(table.questions())
                .containsExactly(
                        new JudgedQuestion("Q1", "help, now", Map.of("A1", 3, "B1", 0)),
                        new JudgedQuestion("Q2", "respite", Map.of("A1", 1)));
    }

    private static FirstPage page(String... references) {
        return new FirstPage(List.of(references), List.of(), false);
    }
}
