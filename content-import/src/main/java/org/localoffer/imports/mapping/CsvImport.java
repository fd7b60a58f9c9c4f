package org.localoffer.imports.mapping;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
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
import org.localoffer.imports.PostcodeLocator;
import org.localoffer.imports.csv.CsvFile;
import org.localoffer.imports.csv.CsvRow;
import org.localoffer.imports.csv.FileContent;

/** Imports one CSV file with one mapping. */
public final class CsvImport {

    /**
     * Maximum characters of one field: five times the longest text of a listing, because HTML markup makes texts
     * longer.
     */
    private static final int LONGEST_FIELD = 100_000;

    private final CsvFile file;
    private final ImportMapping mapping;
    private final KnownTerms terms;
    private final PostcodeLocator finder;
    private final Map<String, Integer> positions;

    private CsvImport(CsvFile file, ImportMapping mapping, KnownTerms terms, PostcodeLocator finder) {
        this.file = file;
        this.mapping = mapping;
        this.terms = terms;
        this.finder = finder;
        this.positions = mapping.positions(file);
    }

    /**
     * Opens a file of at most {@link CsvFile#LARGEST_FILE} bytes and reads it through once. After that, {@link #rows()}
     * does not fail as long as the file is not changed.
     *
     * @throws org.localoffer.imports.csv.UnreadableFileException where the whole file cannot be imported
     * @throws InvalidMappingException where the mapping names columns that the file does not have
     */
    public static CsvImport open(FileContent file, ImportMapping mapping, KnownTerms terms, PostcodeLocator finder)
            throws IOException {
        return new CsvImport(CsvFile.open(file, mapping.separator()), mapping, terms, finder);
    }

    public ImportSource source() {
        return mapping.source();
    }

    /** Number of rows below the header, for a progress bar. */
    public int rowCount() {
        return file.rows();
    }

    /** The rows in the order of the file, without blank rows. Each call reads the file again. */
    public Stream<ImportedRow> rows() {
        Map<String, Long> rowsById = new HashMap<>();
        return StreamSupport.stream(file.spliterator(), false).map(csv -> imported(csv, rowsById));
    }

    private ImportedRow imported(CsvRow csv, Map<String, Long> rowsById) {
        String problem = problem(csv);
        if (problem != null) {
            return new ImportedRow.Refused(csv.number(), null, problem);
        }
        Row row = mapping.row(csv, positions);
        if (csv.fields().size() > file.header().fields().size() && isShifted(csv, row)) {
            return new ImportedRow.Refused(csv.number(), null, tooMany(csv));
        }
        if (!mapping.includes(row)) {
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
            return new ImportedRow.Refused(csv.number(), id, "The id " + id + " is already used in row " + first + ".");
        }
        return read(csv, id, values);
    }

    private ImportedRow read(CsvRow csv, String id, RowValues values) {
        long number = csv.number();
        try {
            ImportedProvider provider = mapping.rule().provider(values);
            ListingContent content = mapping.rule().content(values, finder);
            if (!mapping.includes(content)) {
                return new ImportedRow.LeftOut(number);
            }
            csv.strays()
                    .forEach(column -> values.warnOfColumn(
                            file.header().fields().get(column).strip(),
                            "contains a byte that is not UTF-8, which was read as windows-1252"));
            Optional<String> unknown = terms.problem(content);
            return unknown.isPresent()
                    ? new ImportedRow.Refused(number, id, unknown.get())
                    : new ImportedRow.Accepted(number, id, provider, content, values.warnings());
        } catch (RefusedRowException | InvalidContentException e) {
            return new ImportedRow.Refused(number, id, String.valueOf(e.getMessage()));
        }
    }

    /** Why the row does not fit the columns; null where it does. */
    private @Nullable String problem(CsvRow csv) {
        int expected = file.header().fields().size();
        int found = csv.fields().size();
        if (found < expected) {
            return "The row has " + found + " fields, but the header has " + expected + "." + lines(csv);
        }
        if (csv.fields().subList(expected, found).stream().anyMatch(field -> !field.isBlank())) {
            return tooMany(csv);
        }
        for (int i = 0; i < expected; i++) {
            String field = csv.fields().get(i);
            if (field.length() > LONGEST_FIELD) {
                return "The field " + name(i) + " has more than " + LONGEST_FIELD + " characters." + lines(csv);
            }
            if (field.indexOf('\0') >= 0) {
                return "The field " + name(i) + " contains a null character, which is not text.";
            }
        }
        return null;
    }

    /**
     * Whether the values of a row with extra blank fields may have moved one column to the right, because a text
     * contains an unquoted separator, as in "Art, craft", and the last column was blank. They have not where the row's
     * last value is of the kind that its column requires, such as a phone number, no other value is of a wrong kind,
     * and none begins with a space.
     */
    private boolean isShifted(CsvRow csv, Row row) {
        List<String> header = file.header().fields();
        boolean spaced = csv.fields().stream().anyMatch(field -> field.startsWith(" ") && !field.isBlank())
                && header.stream().noneMatch(name -> name.startsWith(" "));
        int last = header.size() - 1;
        while (last > 0 && csv.fields().get(last).isBlank()) {
            last--;
        }
        RowValues tried = new RowValues(row, true);
        try {
            mapping.rule().content(tried, finder);
        } catch (RefusedRowException | InvalidContentException e) {
            return true;
        }
        return spaced || !tried.isInItsColumn(header.get(last));
    }

    private String tooMany(CsvRow csv) {
        return "The row has " + csv.fields().size() + " fields, but the header has "
                + file.header().fields().size()
                + ". Put quotation marks around a text that contains a separator." + lines(csv);
    }

    private static String lines(CsvRow csv) {
        return csv.lines() > 1 ? " It runs over " + csv.lines() + " lines. A quotation mark may be missing." : "";
    }

    private String name(int column) {
        return "\"" + file.header().fields().get(column).strip() + "\"";
    }
}
