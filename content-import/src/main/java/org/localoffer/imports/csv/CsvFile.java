package org.localoffer.imports.csv;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file (RFC 4180, read leniently) within bounds. It is read through once when it is opened, so that whatever is
 * wrong with the file as a whole is known before its first row is used. Iterating again reads it again.
 */
public final class CsvFile implements Iterable<CsvRow> {

    /** Bytes. The largest open data file of services we met is under 5 MB; the whole file is held in memory. */
    public static final int LARGEST_FILE = 50_000_000;

    /** Rows under the header. England has about 25,000 schools; more than this is a file of something else. */
    public static final int MOST_ROWS = 200_000;

    /** Columns. The widest table of Get Information About Schools has about 150. */
    public static final int MOST_COLUMNS = 1_000;

    /** Characters. Past this a quotation mark was surely opened and not closed, and the rest of the file is in it. */
    private static final int LONGEST_PARSED_FIELD = 1_000_000;

    private static final int LONGEST_PARSED_ROW = 4_000_000;

    private final byte[] bytes;
    private final Encodings encoding;
    private final char separator;
    private final boolean separatorLine;
    private final CsvRow header;
    private final int rows;

    private CsvFile(byte[] bytes, @Nullable Character saidSeparator) {
        this.bytes = bytes;
        this.encoding = Encodings.of(bytes);
        refuseOtherFormats();
        String start = start();
        this.separatorLine = Separators.isSeparatorLine(start);
        this.separator = saidSeparator != null ? saidSeparator : Separators.detect(start);
        Iterator<CsvRow> all = allRows();
        this.header = firstNotBlank(all);
        int count = 0;
        while (all.hasNext()) {
            if (!all.next().blank() && ++count > MOST_ROWS) {
                throw new UnreadableFileException("The file has more than " + MOST_ROWS + " rows. Split it.");
            }
        }
        if (count == 0) {
            throw new UnreadableFileException("The file has a header and no rows under it.");
        }
        this.rows = count;
    }

    /**
     * Reads all of it, and leaves closing to the caller.
     *
     * @param separator null to find it in the header
     * @throws UnreadableFileException where it is no CSV file, too large, empty, or only a header
     */
    public static CsvFile open(InputStream file, @Nullable Character separator) throws IOException {
        byte[] bytes = file.readNBytes(LARGEST_FILE + 1);
        if (bytes.length > LARGEST_FILE) {
            throw new UnreadableFileException(
                    "The file is larger than " + LARGEST_FILE / 1_000_000 + " MB. Split it, or leave out columns.");
        }
        return new CsvFile(bytes, separator);
    }

    /** The columns as the file names them; a blank name is a column that nobody can map. */
    public CsvRow header() {
        return header;
    }

    /** Rows under the header that are not wholly blank; at least 1. */
    public int rows() {
        return rows;
    }

    public String encoding() {
        return encoding.charset().name();
    }

    public char separator() {
        return separator;
    }

    /** The rows under the header, in order, without those that are wholly blank. */
    @Override
    public Iterator<CsvRow> iterator() {
        Iterator<CsvRow> all = allRows();
        firstNotBlank(all);
        return new NotBlank(all);
    }

    private CsvRow firstNotBlank(Iterator<CsvRow> all) {
        while (all.hasNext()) {
            CsvRow row = all.next();
            if (!row.blank()) {
                return row;
            }
        }
        throw new UnreadableFileException("The file is empty.");
    }

    // A stray quotation mark in one row must not refuse the file; FastCSV 4 names no other way to say so.
    @SuppressWarnings("removal")
    private Iterator<CsvRow> allRows() {
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
        return new InputStreamReader(
                new ByteArrayInputStream(bytes, encoding.markLength(), bytes.length - encoding.markLength()),
                encoding.charset());
    }

    private String start() {
        char[] start = new char[Separators.LONGEST_HEADER];
        try (Reader text = new BufferedReader(text())) {
            int filled = 0;
            int read;
            while (filled < start.length && (read = text.read(start, filled, start.length - filled)) > 0) {
                filled += read;
            }
            return new String(start, 0, filled);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // A null character in the first line is a program's own format; further down it is one row's trouble.
    private void refuseOtherFormats() {
        if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
            throw new UnreadableFileException(
                    "This is a spreadsheet or a zip file. Save it as \"CSV UTF-8\" in your spreadsheet program first.");
        }
        boolean utf16 = encoding == Encodings.UTF_16_LITTLE || encoding == Encodings.UTF_16_BIG;
        for (int i = 0; !utf16 && i < Math.min(bytes.length, Separators.LONGEST_HEADER) && bytes[i] != '\n'; i++) {
            if (bytes[i] == 0) {
                throw new UnreadableFileException("This is not text. Save it as \"CSV UTF-8\" first.");
            }
        }
    }

    /** Turns records into rows, and the parser's words into ours. */
    private static final class Records implements Iterator<CsvRow> {

        private final CloseableIterator<CsvRecord> records;
        private long number;

        Records(CloseableIterator<CsvRecord> records) {
            this.records = records;
        }

        @Override
        public boolean hasNext() {
            try {
                return records.hasNext();
            } catch (CsvParseException e) {
                throw unreadable(e);
            }
        }

        @Override
        public CsvRow next() {
            try {
                CsvRecord line = records.next();
                number++;
                List<String> fields = new ArrayList<>(line.getFields());
                long breaks = fields.stream()
                        .mapToLong(field -> field.lines().count() - 1)
                        .filter(extra -> extra > 0)
                        .sum();
                return new CsvRow(number, fields, (int) breaks + 1);
            } catch (CsvParseException e) {
                throw unreadable(e);
            }
        }

        private UnreadableFileException unreadable(CsvParseException e) {
            return new UnreadableFileException(
                    "Row " + (number + 1) + " cannot be read, nor anything after it: a quotation mark that is opened"
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
