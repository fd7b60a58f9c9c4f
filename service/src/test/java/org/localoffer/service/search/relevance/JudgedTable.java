package org.localoffer.service.search.relevance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** The judged questions of one file, and the portal's answers. */
final class JudgedTable {

    private final String name;
    private final List<JudgedQuestion> questions;
    private final Map<JudgedQuestion, FirstPage> pages = new ConcurrentHashMap<>();

    private JudgedTable(String name, List<JudgedQuestion> questions) {
        this.name = name;
        this.questions = questions;
    }

    /** Reads a file with the columns of {@code ./localoffer relevance}; other columns are ignored. */
    static JudgedTable read(Path file) {
        List<JudgedQuestion> questions =
                rows(file).stream().map(JudgedTable::question).toList();
        if (questions.isEmpty()) {
            throw new IllegalArgumentException(file + " holds no questions");
        }
        return new JudgedTable(file.getFileName().toString().replaceFirst("\\.csv$", ""), questions);
    }

    /** Reasons for known misses, by question id. */
    static Map<String, String> readMisses(Path file) {
        Map<String, String> misses = new LinkedHashMap<>();
        for (NamedCsvRecord row : rows(file)) {
            if (misses.put(column(row, "id"), column(row, "why")) != null) {
                throw new IllegalArgumentException(place(row) + " tells the same id again");
            }
        }
        return misses;
    }

    private static List<NamedCsvRecord> rows(Path file) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .detectBomHeader(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofNamedCsvRecord(file)) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JudgedQuestion question(NamedCsvRecord row) {
        Set<String> expectedTop = references(column(row, "expected_top"));
        Set<String> alsoRelevant = references(column(row, "also_relevant"));
        alsoRelevant.removeAll(expectedTop);
        JudgedQuestion question = new JudgedQuestion(
                column(row, "id"), column(row, "query"), column(row, "style"), expectedTop, alsoRelevant);
        if (question.id().isEmpty() || question.query().isEmpty() || question.isGap() != expectedTop.isEmpty()) {
            throw new IllegalArgumentException(
                    place(row) + " lacks its id, its query or its expected_top, or is a gap" + " with an expected_top");
        }
        return question;
    }

    /** A row may be shorter than the header; missing columns are empty. */
    private static String column(NamedCsvRecord row, String name) {
        return row.findField(name).orElse("").strip();
    }

    private static String place(NamedCsvRecord row) {
        return "line " + row.getStartingLineNumber();
    }

    private static Set<String> references(String text) {
        return Arrays.stream(text.split("[;,]", -1))
                .map(String::strip)
                .filter(reference -> !reference.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    String name() {
        return name;
    }

    List<JudgedQuestion> questions() {
        return questions;
    }

    /** The portal's first page for the question; requested once and then cached. */
    FirstPage page(JudgedQuestion question) {
        return pages.computeIfAbsent(question, asked -> FirstPage.of(asked.query()));
    }

    Figures figures() {
        List<JudgedQuestion> judged =
                questions.stream().filter(question -> !question.isGap()).toList();
        List<JudgedQuestion> gaps =
                questions.stream().filter(JudgedQuestion::isGap).toList();
        return new Figures(
                answered(judged),
                judged.stream()
                        .mapToDouble(question -> question.ndcg(page(question).references()))
                        .average()
                        .orElse(1),
                answered(gaps));
    }

    private double answered(List<JudgedQuestion> some) {
        return some.stream()
                .mapToDouble(question -> question.isAnsweredBy(page(question)) ? 1 : 0)
                .average()
                .orElse(1);
    }
}
