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
import org.localoffer.service.sample.SharedFolder;
import org.localoffer.service.stack.LocalStack;

/**
 * Every judged question is answered, or its miss is listed with the reason; and no table as a whole falls below what it
 * had. Tables are {@code ../shared/relevance/queries.csv} and each {@code judged-*.csv} of the test's resources.
 */
@PortalTest
class RelevanceTablesTest {

    private static final Path OWN = LocalStack.repository().resolve("service/src/test/resources/relevance");

    private static final Map<String, String> MISSES = JudgedTable.readMisses(OWN.resolve("misses.csv"));

    /** What each table had when it was last looked at, less 0.02 for ties and for changes of the sample area. */
    private static final Map<String, Figures> FLOORS = Map.of(
            "queries", new Figures(0.97, 0.89, 1),
            "judged-open", new Figures(0.94, 0.88, 1),
            "judged-held-back", new Figures(0.89, 0.86, 1),
            "judged-fresh", new Figures(0.90, 0.84, 1),
            "judged-new", new Figures(0.86, 0.77, 1),
            "judged-last", new Figures(0.82, 0.74, 1),
            "judged-newest", new Figures(0.76, 0.70, 1));

    /** A reason that helps who wants to mend it does not fit into less. */
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
            assertThat(question.isAnsweredBy(page))
                    .as("%s is no longer a miss: strike it out of misses.csv", asked)
                    .isFalse();
        } else if (question.isGap()) {
            assertThat(page.saysGap())
                    .as("%s: nothing answers it, and yet there is a strong match, or no gap is invited", asked)
                    .isTrue();
        } else {
            assertThat(question.isAnsweredBy(page))
                    .as(
                            "%s: one of %s is among the first three of %s",
                            asked, question.expectedTop(), page.references())
                    .isTrue();
        }
    }

    private static void checkFloor(JudgedTable table) {
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

    /** The test is skipped where it is not there. */
    private static JudgedTable sharedTable() {
        return JudgedTable.read(SharedFolder.folder().resolve("relevance/queries.csv"));
    }

    private static List<JudgedTable> ownTables() throws IOException {
        try (Stream<Path> files = Files.list(OWN)) {
            return files.filter(file -> file.getFileName().toString().matches("judged-.*\\.csv"))
                    .sorted()
                    .map(JudgedTable::read)
                    .toList();
        }
    }
}
