package org.localoffer.benchmark.relevance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.localoffer.benchmark.BenchmarkException;

/** Reads judged questions from CSV files. */
public final class JudgedQueries {

    private static final String ID = "id";
    private static final String QUERY = "query";
    private static final String STYLE = "style";
    private static final String EXPECTED_TOP = "expected_top";
    private static final String ALSO_RELEVANT = "also_relevant";
    private static final List<String> COLUMNS = List.of(ID, QUERY, STYLE, EXPECTED_TOP, ALSO_RELEVANT);

    /** Nobody judges more by hand, and each is two requests. */
    private static final int MOST = 10_000;

    private JudgedQueries() {}

    /**
     * The questions of all files, in their order. The name of a file, without its ending, is the name of its set.
     *
     * @throws BenchmarkException that names the file and, where there is one, the line
     */
    public static List<JudgedQuery> read(List<Path> files) throws IOException {
        List<JudgedQuery> queries = new ArrayList<>();
        for (Path file : files) {
            queries.addAll(read(file));
        }
        return queries;
    }

    private static List<JudgedQuery> read(Path file) throws IOException {
        String set = String.valueOf(file.getFileName()).replaceFirst("(?i)\\.csv$", "");
        List<JudgedQuery> queries = CsvTable.read(file, COLUMNS, MOST).rows().stream()
                .map(row -> query(set, row))
                .toList();
        if (queries.isEmpty()) {
            throw new BenchmarkException(file + " holds no questions.");
        }
        return queries;
    }

    private static JudgedQuery query(String set, CsvTable.Row row) {
        String query = row.field(QUERY);
        String style = row.field(STYLE);
        Set<String> expectedTop = references(row.field(EXPECTED_TOP));
        boolean gap = style.equalsIgnoreCase(JudgedQuery.GAP);
        if (query.isEmpty()) {
            throw new BenchmarkException(row.place() + " has no query.");
        }
        if (expectedTop.isEmpty() && !gap) {
            throw new BenchmarkException(row.place() + " has no expected_top, and its style is not gap.");
        }
        if (!expectedTop.isEmpty() && gap) {
            throw new BenchmarkException(row.place() + " is a gap, and yet has an expected_top.");
        }
        Set<String> alsoRelevant = references(row.field(ALSO_RELEVANT));
        alsoRelevant.removeAll(expectedTop);
        return new JudgedQuery(set, row.field(ID), query, style, expectedTop, alsoRelevant);
    }

    private static Set<String> references(String text) {
        return Arrays.stream(text.split("[;,]", -1))
                .map(String::strip)
                .filter(reference -> !reference.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
