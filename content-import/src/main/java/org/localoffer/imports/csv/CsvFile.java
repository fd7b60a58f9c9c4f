package org.localoffer.imports.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file (RFC 4180, read leniently) of limited size. Opening it reads it through once, so that errors of the file
 * as a whole are found before any row is used. Each iteration reads it again.
 */
public final class CsvFile implements Iterable<CsvRow> {

    /** Maximum bytes. The largest open data file of services found so far is under 5 MB. */
    public static final long LARGEST_FILE = 50_000_000;

    /**
     * Maximum rows below the header. England has about 25,000 schools; a file with more rows than this is something
     * else.
     */
    public static final int MOST_ROWS = 200_000;

    /** Maximum columns. The widest table of Get Information About Schools has about 150. */
    public static final int MOST_COLUMNS = 1_000;

    /**
     * Maximum characters. A longer field means that a quotation mark was opened and not closed, so that the rest of the
     * file became part of the field.
     */
    private static final int LONGEST_PARSED_FIELD = 1_000_000;

    private static final int LONGEST_PARSED_ROW = 4_000_000;

    private final FileContent file;
    private final Encodings encoding;
    private final char separator;
    private final boolean separatorLine;
    private final CsvRow header;
    private final int rows;

    private CsvFile(FileContent file, @Nullable Character configuredSeparator) throws IOException {
        this.file = file;
        this.encoding = Encodings.of(file);
        refuseOtherFormats();
        String start = start();
        this.separatorLine = Separators.isSeparatorLine(start);
        this.separator = configuredSeparator != null ? configuredSeparator : Separators.detect(start);
        try (Records all = allRows()) {
            this.header = firstNotBlank(all);
            this.rows = counted(all);
        }
    }

    private static int counted(Iterator<CsvRow> rows) {
        int count = 0;
        while (rows.hasNext()) {
            if (!rows.next().blank() && ++count > MOST_ROWS) {
                throw new UnreadableFileException("The file has more than " + MOST_ROWS + " rows. Split the file.");
            }
        }
        if (count == 0) {
            throw new UnreadableFileException("The file has a header but no rows.");
        }
        return count;
    }

    /**
     * Opens a file and reads it through once; iterating reads the rows again.
     *
     * @param separator null to detect it from the header
     * @throws UnreadableFileException where it is not a CSV file, too large, empty, or has only a header
     */
    public static CsvFile open(FileContent file, @Nullable Character separator) throws IOException {
        tooLarge(file.size()).ifPresent(problem -> {
            throw new UnreadableFileException(problem);
        });
        return new CsvFile(file, separator);
    }

    /**
     * The message for a file larger than {@link #LARGEST_FILE}, with its size and the limit; empty for others.
     *
     * @param size in bytes
     */
    public static Optional<String> tooLarge(long size) {
        return size <= LARGEST_FILE
                ? Optional.empty()
                : Optional.of("The file is " + megabytes(size) + " MB, more than the limit of "
                        + megabytes(LARGEST_FILE) + " MB. Split the file or remove columns.");
    }

    /** Rounded up, so that a file just over the limit is not reported to be exactly at it. */
    private static String megabytes(long size) {
        return BigDecimal.valueOf(size)
                .divide(BigDecimal.valueOf(1_000_000), 1, RoundingMode.UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** The column names as the file has them; a column with a blank name cannot be mapped. */
    public CsvRow header() {
        return header;
    }

    /** Number of rows below the header that are not completely blank; at least 1. */
    public int rows() {
        return rows;
    }

    public String encoding() {
        return encoding.charset().name();
    }

    public char separator() {
        return separator;
    }

    /** The rows below the header, in order, without completely blank rows. The file is closed after the last row. */
    @Override
    public Iterator<CsvRow> iterator() {
        Records all = allRows();
        firstNotBlank(all);
        return new NotBlank(all);
    }

    private static CsvRow firstNotBlank(Iterator<CsvRow> all) {
        while (all.hasNext()) {
            CsvRow row = all.next();
            if (!row.blank()) {
                return row;
            }
        }
        throw new UnreadableFileException("The file is empty.");
    }

    // Lenient about quotation marks: a stray one in a single row must not refuse the whole file. FastCSV 4 has no other
    // setting for this.
    @SuppressWarnings("removal")
    private Records allRows() {
        CsvRecordHandler handler = CsvRecordHandler.of(limits -> limits.maxFields(MOST_COLUMNS)
                .maxFieldSize(LONGEST_PARSED_FIELD)
                .maxRecordSize(LONGEST_PARSED_ROW));
        CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_PARSED_ROW)
                .build(handler, text());
        if (separatorLine) {
            reader.skipLines(1);
        }
        return new Records(reader.iterator());
    }

    private Reader text() {
        try {
            return encoding.text(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String start() throws IOException {
        char[] start = new char[Separators.LONGEST_HEADER];
        try (Reader text = text()) {
            int filled = 0;
            int read;
            while (filled < start.length && (read = text.read(start, filled, start.length - filled)) > 0) {
                filled += read;
            }
            return new String(start, 0, filled);
        }
    }

    // A null character in the first line means a binary format; further down, it concerns only its row.
    private void refuseOtherFormats() throws IOException {
        byte[] start;
        try (InputStream bytes = file.open()) {
            start = bytes.readNBytes(Separators.LONGEST_HEADER);
        }
        if (start.length > 1 && start[0] == 'P' && start[1] == 'K') {
            throw new UnreadableFileException(
                    "This is a spreadsheet or a zip file. Save it as \"CSV UTF-8\" in your spreadsheet program first.");
        }
        boolean utf16 = encoding == Encodings.UTF_16_LITTLE || encoding == Encodings.UTF_16_BIG;
        for (int i = 0; !utf16 && i < start.length && start[i] != '\n'; i++) {
            if (start[i] == 0) {
                throw new UnreadableFileException("This is not a text file. Save it as \"CSV UTF-8\" first.");
            }
        }
    }

    /** Turns the parser's records into rows, and its exceptions into messages for people. */
    private static final class Records implements Iterator<CsvRow>, AutoCloseable {

        private final CloseableIterator<CsvRecord> records;
        private long number;

        Records(CloseableIterator<CsvRecord> records) {
            this.records = records;
        }

        @Override
        public boolean hasNext() {
            try {
                boolean more = records.hasNext();
                if (!more) {
                    close();
                }
                return more;
            } catch (CsvParseException e) {
                throw unreadable(e);
            }
        }

        @Override
        public void close() {
            try {
                records.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public CsvRow next() {
            try {
                CsvRecord line = records.next();
                number++;
                List<String> fields = line.getFields();
                long breaks = fields.stream()
                        .mapToLong(field -> field.lines().count() - 1)
                        .filter(extra -> extra > 0)
                        .sum();
                return CsvRow.decoded(number, fields, (int) breaks + 1);
            } catch (CsvParseException e) {
                throw unreadable(e);
            }
        }

        private UnreadableFileException unreadable(CsvParseException e) {
            return new UnreadableFileException(
                    "Row " + (number + 1) + " and everything after it cannot be read. A quotation mark that is opened"
                            + " there is probably never closed, or the row is too long.",
                    e);
        }
    }

    private static final class NotBlank implements Iterator<CsvRow> {

        private final Iterator<CsvRow> all;
        private @Nullable CsvRow next;

        NotBlank(Iterator<CsvRow> all) {
            this.all = all;
        }

        @Override
        public boolean hasNext() {
            while (next == null && all.hasNext()) {
                CsvRow row = all.next();
                next = row.blank() ? null : row;
            }
            return next != null;
        }

        @Override
        public CsvRow next() {
            if (!hasNext() || next == null) {
                throw new NoSuchElementException();
            }
            CsvRow row = next;
            next = null;
            return row;
        }
    }
}
