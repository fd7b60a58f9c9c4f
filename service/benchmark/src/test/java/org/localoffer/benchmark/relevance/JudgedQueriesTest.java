package org.localoffer.benchmark.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.localoffer.benchmark.BenchmarkException;

class JudgedQueriesTest {

    private static final String HEADER = "id,query,style,expected_top,also_relevant,note\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void severalReferencesAreReadInBothColumns() throws IOException {
        List<JudgedQuery> queries = read(HEADER + "Q1,\"help, please\",plain,A1; A2,\"B1,B2,A1\",\n");
        assertThat(queries).hasSize(1);
        JudgedQuery query = queries.getFirst();
        assertThat(query.query()).isEqualTo("help, please");
        assertThat(query.expectedTop()).containsExactly("A1", "A2");
        assertThat(query.alsoRelevant()).containsExactly("B1", "B2");
        assertThat(query.gain("A1")).isEqualTo(2);
        assertThat(query.gain("B2")).isEqualTo(1);
        assertThat(query.gain("C1")).isZero();
    }

    @Test
    void gapExpectsNothing() throws IOException {
        assertThat(read(HEADER + "Q1,wheelchair rugby,gap,,,\n")).allMatch(JudgedQuery::isGap);
    }

    @Test
    void columnsComeInAnyOrderAfterAByteOrderMark() throws IOException {
        List<JudgedQuery> queries = read("\uFEFFQuery,ID,also_relevant,expected_top,style\nrespite,Q7,,A1,plain\n");
        assertThat(queries.getFirst().id()).isEqualTo("Q7");
        assertThat(queries.getFirst().expectedTop()).containsExactly("A1");
    }

    @Test
    void shortRowLeavesItsLastColumnsEmpty() throws IOException {
        assertThat(read(HEADER + "Q1,respite,plain,A1\n").getFirst().alsoRelevant())
                .isEmpty();
    }

    @Test
    void commaThatIsNotQuotedIsRefused() {
        assertThatThrownBy(() -> read(HEADER + "Q1,help, please,plain,A1,B1,\n"))
                .isInstanceOf(BenchmarkException.class)
                .hasMessageContaining("is not CSV");
    }

    @Test
    void lackingColumnIsNamed() {
        assertThatThrownBy(() -> read("id,query,style\nQ1,respite,plain\n"))
                .isInstanceOf(BenchmarkException.class)
                .hasMessageContaining("lacks the column also_relevant, expected_top");
    }

    @Test
    void emptyFileLacksItsColumns() {
        assertThatThrownBy(() -> read("")).hasMessageContaining("lacks the column");
    }

    @Test
    void fileWithoutQuestionsSaysSo() {
        assertThatThrownBy(() -> read(HEADER)).hasMessageContaining("no questions");
    }

    @Test
    void rowWithoutAnExpectationIsNamedByItsLine() {
        assertThatThrownBy(() -> read(HEADER + "Q1,respite,plain,A1,,\nQ2,clubs,plain,,A1,\n"))
                .hasMessageContaining("line 3, has no expected_top");
    }

    @Test
    void rowWithoutAQuestionIsNamedByItsLine() {
        assertThatThrownBy(() -> read(HEADER + "Q1,,plain,A1,,\n")).hasMessageContaining("line 2, has no query");
    }

    @Test
    void gapWithAnExpectationIsRefused() {
        assertThatThrownBy(() -> read(HEADER + "Q1,clubs,gap,A1,,\n")).hasMessageContaining("line 2, is a gap");
    }

    @Test
    void filesComeOneAfterAnotherAndAreSetsOfTheirOwn() throws IOException {
        Path first = Files.writeString(folder.resolve("first.csv"), HEADER + "Q1,respite,plain,A1,,\n");
        Path second = Files.writeString(folder.resolve("second.CSV"), HEADER + "Q2,clubs,plain,A2,,\n");
        assertThat(JudgedQueries.read(List.of(second, first)))
                .extracting(query -> query.set() + " " + query.id())
                .containsExactly("second Q2", "first Q1");
    }

    @Test
    void missingFileIsNamed() {
        assertThatThrownBy(() -> JudgedQueries.read(List.of(folder.resolve("none.csv"))))
                .isInstanceOf(BenchmarkException.class)
                .hasMessageContaining("none.csv");
    }

    private List<JudgedQuery> read(String text) throws IOException {
        return JudgedQueries.read(List.of(Files.writeString(folder.resolve("queries.csv"), text)));
    }
}
