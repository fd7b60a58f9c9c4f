package org.localoffer.benchmark.relevance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import org.localoffer.benchmark.BenchmarkException;

/** A CSV file in UTF-8 whose first line names the columns, in any order. Other columns are left alone. */
final class CsvTable {

    private final Path file;
    private final Map<String, Integer> columns;
    private final List<CsvRecord> records;

    private CsvTable(Path file, List<CsvRecord> records) {
        this.file = file;
        this.columns = columns(records);
        this.records = records;
    }

    /**
     * Reads a file.
     *
     * @param required columns that the file must have
     * @param most the largest number of rows, the first line apart
     * @throws BenchmarkException that names the file: it is missing, is not CSV, is too long or lacks a column
     */
    static CsvTable read(Path file, List<String> required, int most) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw BenchmarkException.usage("There is no file " + file + ".");
        }
        CsvTable table = new CsvTable(file, records(file, most));
        TreeSet<String> lacking = new TreeSet<>(required);
        lacking.removeAll(table.columns.keySet());
        if (!lacking.isEmpty()) {
            throw new BenchmarkException(file + " lacks the column " + String.join(", ", lacking)
                    + ". Its first line must name " + String.join(", ", required) + ".");
        }
        return table;
    }

    private static List<CsvRecord> records(Path file, int most) throws IOException {
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .detectBomHeader(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(file)) {
            for (CsvRecord row : csv) {
                if (records.size() > most) {
                    throw new BenchmarkException(file + " holds more than " + most + " rows.");
                }
                records.add(row);
            }
        } catch (CsvParseException e) {
            throw new BenchmarkException(file + " is not CSV: " + e.getMessage());
        }
        return records;
    }

    private static Map<String, Integer> columns(List<CsvRecord> records) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        if (!records.isEmpty()) {
            List<String> header = records.getFirst().getFields();
            for (int i = 0; i < header.size(); i++) {
                columns.putIfAbsent(header.get(i).strip().toLowerCase(Locale.ROOT), i);
            }
        }
        return columns;
    }

    List<Row> rows() {
        return records.stream().skip(1).map(record -> new Row(this, record)).toList();
    }

    /** A row after the first line. */
    record Row(CsvTable table, CsvRecord record) {

        /** Without blanks at its ends; empty where the row is too short, or the file has no such column. */
        String field(String column) {
            int index = table.columns.getOrDefault(column, Integer.MAX_VALUE);
            return index < record.getFieldCount() ? record.getField(index).strip() : "";
        }

        /** The file and the line, for the beginning of a message. */
        String place() {
            return table.file + ", line " + record.getStartingLineNumber() + ",";
        }
    }
}
