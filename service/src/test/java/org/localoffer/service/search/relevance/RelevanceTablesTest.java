package org.localoffer.service.search.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.localoffer.service.PortalTest;
import org.localoffer.service.app.SharedFolder;
import org.localoffer.service.stack.LocalStack;

/**
 * Checks that no judged question is clearly missed unless it is listed as a miss with a reason, that no listed miss is
 * clearly answered, and that the figures of each table do not fall below its floor. The tables are {@code
 * ../shared/relevance/queries.csv} and each {@code judged-*.csv} in the test resources.
 */
@PortalTest
class RelevanceTablesTest {

    private static final Path OWN = LocalStack.repository().resolve("service/src/test/resources/relevance");

    /** Grades of the questions of {@code judged-*.csv}, as in {@code ../shared/relevance/grades.csv}. */
    private static final String GRADES = "grades.csv";

    /** Grades of listings that were first found later, for the questions of all tables. */
    private static final String MORE_GRADES = "blind-more-grades.csv";

    private static final Map<String, String> MISSES = JudgedTable.readMisses(OWN.resolve("misses.csv"));

    /**
     * About 0.04 and one gap below the current figures of each table, so that a few near ties on another processor or a
     * small change of the sample area do not fail the test, but a general loss of relevance does.
     */
    private static final Map<String, Figures> FLOORS = Map.of(
            "queries", new Figures(0.95, 0.88, 0.78, 0.68, 0.20),
            "judged-open", new Figures(0.94, 0.87, 0.77, 0.57, 0.85),
            "judged-held-back", new Figures(0.92, 0.87, 0.76, 0.60, 0.85),
            "judged-fresh", new Figures(0.92, 0.86, 0.69, 0.63, 0.75),
            "judged-new", new Figures(0.92, 0.85, 0.81, 0.60, 0.80),
            "judged-last", new Figures(0.90, 0.83, 0.66, 0.50, 0.80),
            "judged-newest", new Figures(0.93, 0.80, 0.71, 0.40, 0.85));

    /** In characters; a shorter reason would not help somebody to fix the miss. */
    private static final int SHORTEST_REASON = 20;

    @TestFactory
    Stream<DynamicNode> questionsOfTheSharedTable() {
        return tests(sharedTable());
    }

    @TestFactory
    Stream<DynamicContainer> questionsOfOurOwnTables() throws IOException {
        return ownTables().stream().map(table -> dynamicContainer(table.name(), tests(table)));
    }

    @Test
    void everyMissIsOfAQuestionAndSaysWhy() throws IOException {
        Set<String> ids = Stream.concat(Stream.of(sharedTable()), ownTables().stream())
                .flatMap(table -> table.questions().stream())
                .map(JudgedQuestion::id)
                .collect(Collectors.toSet());

        assertThat(ids).containsAll(MISSES.keySet());
        assertThat(MISSES).allSatisfy((id, why) -> assertThat(why).as(id).hasSizeGreaterThanOrEqualTo(SHORTEST_REASON));
    }

    @Test
    void noIdIsThatOfTwoQuestions() throws IOException {
        assertThat(Stream.concat(Stream.of(sharedTable()), ownTables().stream())
                        .flatMap(table -> table.questions().stream())
                        .map(JudgedQuestion::id))
                .doesNotHaveDuplicates();
    }

    private static Stream<DynamicNode> tests(JudgedTable table) {
        Stream<DynamicNode> questions = table.questions().stream().map(question -> test(table, question));
        return Stream.concat(questions, Stream.of(dynamicTest(table.name() + " as a whole", () -> checkFloor(table))));
    }

    private static DynamicTest test(JudgedTable table, JudgedQuestion question) {
        return dynamicTest(question.id() + " " + question.query(), () -> check(question, table.page(question)));
    }

    private static void check(JudgedQuestion question, FirstPage page) {
        String asked = question.id() + " \"" + question.query() + "\"";
        if (MISSES.containsKey(question.id())) {
            assertThat(question.isClearlyAnsweredBy(page))
                    .as("%s is no longer a miss: strike it out of misses.csv", asked)
                    .isFalse();
        } else if (question.isGap()) {
            assertThat(question.isClearlyMissedBy(page))
                    .as("%s: nothing answers it, and yet there are strong matches", asked)
                    .isFalse();
        } else {
            assertThat(question.isClearlyMissedBy(page))
                    .as("%s: one of %s is far from the first of %s", asked, question.grades(), page.references())
                    .isFalse();
        }
    }

    static void checkFloor(JudgedTable table) {
        Figures figures = table.figures();
        System.out.printf(
                "%s: %d questions, %s%n", table.name(), table.questions().size(), figures);
        Figures floor = FLOORS.get(table.name());
        assertThat(floor)
                .as("floor of %s, to be set in this test", table.name())
                .isNotNull();
        assertThat(figures.reach(Objects.requireNonNull(floor)))
                .as("%s has %s, and had %s", table.name(), figures, floor)
                .isTrue();
    }

    /** The test is skipped if the file does not exist. */
    static JudgedTable sharedTable() {
        Path shared = SharedFolder.folder().resolve("relevance");
        return JudgedTable.read(
                shared.resolve("queries.csv"),
                JudgedTable.readGrades(List.of(shared.resolve("grades.csv"), OWN.resolve(MORE_GRADES))));
    }

    static List<JudgedTable> ownTables() throws IOException {
        Map<String, Map<String, Integer>> grades =
                JudgedTable.readGrades(List.of(OWN.resolve(GRADES), OWN.resolve(MORE_GRADES)));
        try (Stream<Path> files = Files.list(OWN)) {
            return files.filter(file -> file.getFileName().toString().matches("judged-.*\\.csv"))
                    .sorted()
                    .map(file -> JudgedTable.read(file, grades))
                    .toList();
        }
    }
}
