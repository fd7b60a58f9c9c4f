package org.localoffer.benchmark.relevance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import org.localoffer.benchmark.BenchmarkException;

/** Reads judged questions from a CSV file in UTF-8 whose first line names the columns. Other columns are left alone. */
final class JudgedQueries {

    private static final String ID = "id";
    private static final String QUERY = "query";
    private static final String STYLE = "style";
    private static final String EXPECTED_TOP = "expected_top";
    private static final String ALSO_RELEVANT = "also_relevant";
    private static final List<String> COLUMNS = List.of(ID, QUERY, STYLE, EXPECTED_TOP, ALSO_RELEVANT);

    /** Nobody judges more by hand, and each is two requests. */
    private static final int MOST = 10_000;

    private final Path file;

    private JudgedQueries(Path file) {
        this.file = file;
    }

    /** @throws BenchmarkException that names the file and, where there is one, the line */
    static List<JudgedQuery> read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw BenchmarkException.usage("There is no file " + file + ".");
        }
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .detectBomHeader(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(file)) {
            for (CsvRecord row : csv) {
                if (records.size() > MOST) {
                    throw new BenchmarkException(file + " holds more than " + MOST + " questions.");
                }
                records.add(row);
            }
        } catch (CsvParseException e) {
            throw new BenchmarkException(file + " is not CSV: " + e.getMessage());
        }
        return new JudgedQueries(file).read(records);
    }

    private List<JudgedQuery> read(List<CsvRecord> records) {
        Map<String, Integer> columns = columns(records);
        List<JudgedQuery> queries =
                records.stream().skip(1).map(row -> query(row, columns)).toList();
        if (queries.isEmpty()) {
            throw new BenchmarkException(file + " holds no questions.");
        }
        return queries;
    }

    private Map<String, Integer> columns(List<CsvRecord> records) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        if (!records.isEmpty()) {
            List<String> header = records.getFirst().getFields();
            for (int i = 0; i < header.size(); i++) {
                columns.putIfAbsent(header.get(i).strip().toLowerCase(Locale.ROOT), i);
            }
        }
        Set<String> lacking = new TreeSet<>(COLUMNS);
        lacking.removeAll(columns.keySet());
        if (!lacking.isEmpty()) {
            throw new BenchmarkException(file + " lacks the column " + String.join(", ", lacking)
                    + ". Its first line must name " + String.join(", ", COLUMNS) + ".");
        }
        return columns;
    }

    private JudgedQuery query(CsvRecord row, Map<String, Integer> columns) {
        String query = field(row, columns, QUERY);
        String style = field(row, columns, STYLE);
        Set<String> expectedTop = references(field(row, columns, EXPECTED_TOP));
        boolean gap = style.equalsIgnoreCase(JudgedQuery.GAP);
        if (query.isEmpty()) {
            throw new BenchmarkException(place(row) + " has no query.");
        }
        if (expectedTop.isEmpty() && !gap) {
            throw new BenchmarkException(place(row) + " has no expected_top, and its style is not gap.");
        }
        if (!expectedTop.isEmpty() && gap) {
            throw new BenchmarkException(place(row) + " is a gap, and yet has an expected_top.");
        }
        Set<String> alsoRelevant = references(field(row, columns, ALSO_RELEVANT));
        alsoRelevant.removeAll(expectedTop);
        return new JudgedQuery(field(row, columns, ID), query, style, expectedTop, alsoRelevant);
    }

    private String place(CsvRecord row) {
        return file + ", line " + row.getStartingLineNumber() + ",";
    }

    private static String field(CsvRecord row, Map<String, Integer> columns, String name) {
        int index = columns.getOrDefault(name, Integer.MAX_VALUE);
        // A short row leaves its last columns empty.
        return index < row.getFieldCount() ? row.getField(index).strip() : "";
    }

    private static Set<String> references(String text) {
        return Arrays.stream(text.split("[;,]", -1))
                .map(String::strip)
                .filter(reference -> !reference.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
