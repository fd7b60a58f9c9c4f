package org.localoffer.imports.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One row of a file, its fields as they stand there.
 *
 * @param number as a spreadsheet counts: the header is row 1, and a field over several lines makes no further row
 * @param lines how many lines of text the row takes, at least 1
 * @param strays positions of the fields, from 0, in which a byte was no UTF-8 and was read as windows-1252
 */
public record CsvRow(long number, List<String> fields, int lines, Set<Integer> strays) {

    public CsvRow {
        fields = List.copyOf(fields);
        strays = Set.copyOf(strays);
    }

    /** The row with each stray byte as the character that was meant. */
    static CsvRow mended(long number, List<String> fields, int lines) {
        List<String> mended = new ArrayList<>(fields);
        Set<Integer> strays = new TreeSet<>();
        for (int i = 0; i < mended.size(); i++) {
            String field = mended.get(i);
            if (field.chars().anyMatch(c -> MixedReader.isMark((char) c))) {
                strays.add(i);
                mended.set(i, withoutMarks(field));
            }
        }
        return new CsvRow(number, mended, lines, strays);
    }

    boolean blank() {
        return fields.stream().allMatch(String::isBlank);
    }

    private static String withoutMarks(String field) {
        StringBuilder text = new StringBuilder(field.length());
        field.chars().forEach(c -> {
            if (MixedReader.isMark((char) c)) {
                text.append(MixedReader.mended((char) c));
            } else {
                text.append((char) c);
            }
        });
        return text.toString();
    }
}
