package org.localoffer.service.search.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Expected values are calculated by hand: 1/log2(rank+1) is 1, 0.63093 and 0.5 for ranks 1 to 3; a gain of 2 weighs 3,
 * a gain of 1 weighs 1.
 */
class JudgedQuestionTest {

    private static final JudgedQuestion ASKED =
            new JudgedQuestion("Q1", "respite", "plain", Set.of("A", "B"), Set.of("C"));

    private static final JudgedQuestion GAP = new JudgedQuestion("Q2", "wheelchair rugby", "gap", Set.of(), Set.of());

    @Test
    void oneOfTheRightOnesAmongTheFirstThreeIsEnough() {
        assertThat(ASKED.isAnsweredBy(page("X", "Y", "B"))).isTrue();
        assertThat(ASKED.isAnsweredBy(page("C", "X", "Y", "A"))).isFalse();
        assertThat(ASKED.isAnsweredBy(new FirstPage(List.of(), 0, true))).isFalse();
    }

    @Test
    void aGapIsAnsweredBySayingSoAlone() {
        assertThat(GAP.isAnsweredBy(new FirstPage(List.of("X"), 0, true))).isTrue();
        assertThat(GAP.isAnsweredBy(new FirstPage(List.of(), 0, false))).isFalse();
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
        assertThat(GAP.isClearlyMissedBy(new FirstPage(List.of("X"), 1, false))).isFalse();
        assertThat(GAP.isClearlyMissedBy(new FirstPage(List.of("X", "Y"), 2, false)))
                .isTrue();
    }

    @Test
    void gainIsNormalisedByOneRightListingAndAllThatGoWithIt() {
        assertThat(ASKED.ndcg(List.of("A", "C"))).isEqualTo(1);
        assertThat(ASKED.ndcg(List.of("A", "B", "C"))).isEqualTo(1);
        assertThat(ASKED.ndcg(List.of("C", "A"))).isEqualTo((1 + 3 * 0.63093) / 3.63093, within(0.0001));
        assertThat(ASKED.ndcg(List.of("X", "Y", "C"))).isEqualTo(0.5 / 3.63093, within(0.0001));
        assertThat(ASKED.ndcg(List.of())).isZero();
    }

    @Test
    void tablesAreReadWithQuotedListsShortRowsAndAByteOrderMark(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("judged-x.csv"), """
                \uFEFFid,query,style,expected_top,also_relevant,note
                Q1,"help, now",plain,"A1,A2","B1; A1",why
                Q2,respite,plain,A1
                G1,rugby,gap,,,
                """);

        JudgedTable table = JudgedTable.read(file);

        assertThat(table.name()).isEqualTo("judged-x");
        assertThat(table.questions())
                .containsExactly(
                        new JudgedQuestion("Q1", "help, now", "plain", Set.of("A1", "A2"), Set.of("B1")),
                        new JudgedQuestion("Q2", "respite", "plain", Set.of("A1"), Set.of()),
                        new JudgedQuestion("G1", "rugby", "gap", Set.of(), Set.of()));
    }

    private static FirstPage page(String... references) {
        return new FirstPage(List.of(references), 0, false);
    }
}
