package org.localoffer.imports.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.InvalidContentException;
import org.localoffer.directory.listing.content.ListingContent;
import org.localoffer.imports.ImportSource;
import org.localoffer.imports.ImportedProvider;
import org.localoffer.imports.ImportedRow;
import org.localoffer.imports.KnownTerms;
import org.localoffer.imports.csv.CsvFile;
import org.localoffer.imports.csv.CsvRow;

/** One CSV file read through one mapping. */
public final class CsvImport {

    /** Characters of one field: five times the longest text that a listing may have, since HTML swells it. */
    private static final int LONGEST_FIELD = 100_000;

    private final CsvFile file;
    private final ImportMapping mapping;
    private final KnownTerms terms;
    private final Map<String, Integer> positions;

    private CsvImport(CsvFile file, ImportMapping mapping, KnownTerms terms) {
        this.file = file;
        this.mapping = mapping;
        this.terms = terms;
        this.positions = mapping.positions(file);
    }

    /**
     * Reads the file into memory, at most {@link CsvFile#LARGEST_FILE} bytes; the caller closes it. When this returns,
     * {@link #rows()} no longer fails.
     *
     * @throws org.localoffer.imports.csv.UnreadableFileException where nothing of the file can be imported
     * @throws InvalidMappingException where the mapping names columns that the file lacks
     */
    public static CsvImport open(InputStream file, ImportMapping mapping, KnownTerms terms) throws IOException {
        return new CsvImport(CsvFile.open(file, mapping.separator()), mapping, terms);
    }

    public ImportSource source() {
        return mapping.source();
    }

    /** Rows under the header, for a progress bar. */
    public int rowCount() {
        return file.rows();
    }

    /** In the order of the file, without rows that are blank. Each call reads anew. */
    public Stream<ImportedRow> rows() {
        Map<String, Long> rowsById = new HashMap<>();
        return StreamSupport.stream(file.spliterator(), false).map(csv -> imported(csv, rowsById));
    }

    private ImportedRow imported(CsvRow csv, Map<String, Long> rowsById) {
        String broken = broken(csv);
        if (broken != null) {
            return new ImportedRow.Refused(csv.number(), null, broken);
        }
        Row row = mapping.row(csv, positions);
        if (!mapping.wants(row)) {
            return new ImportedRow.LeftOut(csv.number());
        }
        RowValues values = new RowValues(row, mapping.cutsLongText());
        String id;
        try {
            id = mapping.rule().sourceId(values);
        } catch (RefusedRowException e) {
            return new ImportedRow.Refused(csv.number(), null, String.valueOf(e.getMessage()));
        }
        Long first = rowsById.putIfAbsent(id, csv.number());
        if (first != null) {
            return new ImportedRow.Refused(csv.number(), id, "The id " + id + " stands in row " + first + " too.");
        }
        return read(csv.number(), id, values);
    }

    private ImportedRow read(long number, String id, RowValues values) {
        try {
            ImportedProvider provider = mapping.rule().provider(values);
            ListingContent content = mapping.rule().content(values);
            if (!mapping.wants(content)) {
                return new ImportedRow.LeftOut(number);
            }
            Optional<String> unknown = terms.problem(content);
            return unknown.isPresent()
                    ? new ImportedRow.Refused(number, id, unknown.get())
                    : new ImportedRow.Accepted(number, id, provider, content, values.warnings());
        } catch (RefusedRowException | InvalidContentException e) {
            return new ImportedRow.Refused(number, id, String.valueOf(e.getMessage()));
        }
    }

    /** Why the row cannot be read by its columns; null where it can. */
    private @Nullable String broken(CsvRow csv) {
        int wanted = file.header().fields().size();
        int found = csv.fields().size();
        String count = csv.lines() > 1 ? " It runs over " + csv.lines() + " lines: is a quotation mark missing?" : "";
        if (found < wanted) {
            return "The row has " + found + " fields, the header " + wanted + "." + count;
        }
        if (csv.fields().subList(wanted, found).stream().anyMatch(field -> !field.isBlank())) {
            return "The row has " + found + " fields, the header " + wanted
                    + "; a separator inside a text needs quotation marks around the text." + count;
        }
        for (int i = 0; i < wanted; i++) {
            String field = csv.fields().get(i);
            if (field.length() > LONGEST_FIELD) {
                return "The field " + name(i) + " has more than " + LONGEST_FIELD + " characters." + count;
            }
            if (field.indexOf('\0') >= 0) {
                return "The field " + name(i) + " holds a sign that is no text (a null character).";
            }
        }
        return null;
    }

    private String name(int column) {
        return "\"" + file.header().fields().get(column).strip() + "\"";
    }
}
