package org.localoffer.service.search.relevance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToLongFunction;

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

    /**
     * Reads a file with the columns {@code id} and {@code query}; other columns are ignored.
     *
     * @param grades by question id and reference
     */
    static JudgedTable read(Path file, Map<String, Map<String, Integer>> grades) {
        List<JudgedQuestion> questions =
                rows(file).stream().map(row -> question(row, grades)).toList();
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

    /** Grades of several files, by question id and reference; a pair has one grade. */
    static Map<String, Map<String, Integer>> readGrades(List<Path> files) {
        Map<String, Map<String, Integer>> grades = new HashMap<>();
        for (Path file : files) {
            for (NamedCsvRecord row : rows(file)) {
                Integer other = grades.computeIfAbsent(column(row, "id"), _ -> new HashMap<>())
                        .put(column(row, "reference"), Integer.valueOf(column(row, "grade")));
                if (other != null) {
                    throw new IllegalArgumentException(file + ", " + place(row) + " grades the same pair again");
                }
            }
        }
        return grades;
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

    private static JudgedQuestion question(NamedCsvRecord row, Map<String, Map<String, Integer>> grades) {
        String id = column(row, "id");
        Map<String, Integer> own = grades.getOrDefault(id, Map.of());
        if (id.isEmpty() || column(row, "query").isEmpty() || own.isEmpty()) {
            throw new IllegalArgumentException(place(row) + " lacks its id, its query or its grades");
        }
        return new JudgedQuestion(id, column(row, "query"), own);
    }

    /** A row may be shorter than the header; missing columns are empty. */
    private static String column(NamedCsvRecord row, String name) {
        return row.findField(name).orElse("").strip();
    }

    private static String place(NamedCsvRecord row) {
        return "line " + row.getStartingLineNumber();
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
        long rightlyStrong = sum(question -> question.rightlyStrong(page(question)));
        return new Figures(
                answered(judged),
                judged.stream()
                        .mapToDouble(question -> question.ndcg(page(question).references()))
                        .average()
                        .orElse(1),
                share(rightlyStrong, sum(question -> page(question).strong().size())),
                share(rightlyStrong, sum(JudgedQuestion::mostRight)),
                answered(gaps));
    }

    private long sum(ToLongFunction<JudgedQuestion> count) {
        return questions.stream().mapToLong(count).sum();
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    private double answered(List<JudgedQuestion> some) {
        return some.stream()
                .mapToDouble(question -> question.isAnsweredBy(page(question)) ? 1 : 0)
                .average()
                .orElse(1);
    }
}
