package org.localoffer.imports.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One row of a file, with its fields as written.
 *
 * @param number as in a spreadsheet: the header is row 1, and a field with several lines does not add rows
 * @param lines how many lines of text the row takes, at least 1
 * @param strays positions of the fields, from 0, that contained bytes that are not UTF-8 and were read as windows-1252
 */
public record CsvRow(long number, List<String> fields, int lines, Set<Integer> strays) {

    public CsvRow {
        fields = List.copyOf(fields);
        strays = Set.copyOf(strays);
    }

    /** Makes a row from fields read by {@link MixedReader}, with its marks replaced by the intended characters. */
    static CsvRow decoded(long number, List<String> fields, int lines) {
        List<String> decoded = new ArrayList<>(fields);
        Set<Integer> strays = new TreeSet<>();
        for (int i = 0; i < decoded.size(); i++) {
            String field = decoded.get(i);
            if (field.chars().anyMatch(c -> MixedReader.isMark((char) c))) {
                strays.add(i);
                decoded.set(i, withoutMarks(field));
            }
        }
        return new CsvRow(number, decoded, lines, strays);
    }

    boolean blank() {
        return fields.stream().allMatch(String::isBlank);
    }

    private static String withoutMarks(String field) {
        StringBuilder text = new StringBuilder(field.length());
        field.chars().forEach(c -> {
            if (MixedReader.isMark((char) c)) {
                text.append(MixedReader.decoded((char) c));
            } else {
                text.append((char) c);
            }
        });
        return text.toString();
    }
}
