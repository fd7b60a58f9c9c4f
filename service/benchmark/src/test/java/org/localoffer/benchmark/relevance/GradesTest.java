package org.localoffer.benchmark.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.localoffer.benchmark.BenchmarkException;

class GradesTest {

    private static final String HEADER = "id,reference,grade\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void filesAreMergedAndTheLaterGradeOfAPairCounts() throws IOException {
        Grades grades = Grades.read(
                List.of(file("first.csv", "Q1,A,3\nQ1,B,2\nQ2,A,1\n"), file("second.csv", "Q1,B,0\nQ2,A,1\nQ2,C,2\n")));
        assertThat(grades.gradedAgain()).isEqualTo(2);
        assertThat(grades.of(List.of(query("Q1"), query("Q2"))))
                .extracting(GradedQuery::grades)
                .containsExactly(Map.of("A", 3, "B", 0), Map.of("A", 1, "C", 2));
    }

    @Test
    void questionWithoutGradesIsAGap() throws IOException {
        GradedQuery question = Grades.read(List.of(file("grades.csv", "Q1,A,3\n")))
                .of(List.of(query("Q2")))
                .getFirst();
        assertThat(question.isGap()).isTrue();
        assertThat(question.isGraded("A")).isFalse();
    }

    @Test
    void idOfTwoQuestionsIsRefused() throws IOException {
        Grades grades = Grades.read(List.of(file("grades.csv", "Q1,A,3\n")));
        assertThatThrownBy(() -> grades.of(List.of(query("Q1"), query("Q1"))))
                .isInstanceOf(BenchmarkException.class)
                .hasMessageContaining("Two questions have the id Q1");
    }

    @ParameterizedTest
    @CsvSource({
        "'Q1,A,4', 'line 2, has the grade \"4\"'",
        "'Q1,A,-1', 'line 2, has the grade \"-1\"'",
        "'Q1,A,2.5', 'line 2, has the grade \"2.5\"'",
        "'Q1,A', 'line 2, has the grade \"\"'",
        "'Q1,,2', 'line 2, lacks its id or its reference'",
        "',A,2', 'line 2, lacks its id or its reference'"
    })
    void rowThatIsNoGradeIsNamedByItsLine(String row, String message) throws IOException {
        Path file = file("grades.csv", row + "\n");
        assertThatThrownBy(() -> Grades.read(List.of(file)))
                .isInstanceOf(BenchmarkException.class)
                .hasMessageContaining(message);
    }

    private Path file(String name, String rows) throws IOException {
        return Files.writeString(folder.resolve(name), HEADER + rows);
    }

    private static JudgedQuery query(String id) {
        return new JudgedQuery("queries", id, "a question", "plain", Set.of("A"), Set.of());
    }
}
