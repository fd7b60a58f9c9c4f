package org.localoffer.service.http.staff.listings;

import java.util.List;

import org.localoffer.service.foundation.FormValues;

/** The repeating rows of the listing form, with the most that the form shows of each. */
enum Rows {
    TIMES("times", 20),
    PLACES("places", 20),
    CONTACTS("contacts", 10);

    private final String field;
    private final int most;

    Rows(String field, int most) {
        this.field = field;
        this.most = most;
    }

    /** The name of the rows in field names, such as {@code places}. */
    String field() {
        return field;
    }

    /** The beginning of the field names of a row, such as {@code places[2].}; rows count from 0. */
    String prefix(int row) {
        return field + "[" + row + "].";
    }

    /** The number of rows up to the last one that has a value. */
    int filled(FormValues values) {
        for (int row = most; row > 0; row--) {
            if (values.anyUnder(prefix(row - 1))) {
                return row;
            }
        }
        return 0;
    }

    /** The entries of a listing beyond those that the form shows; they are kept. */
    <T> List<T> beyond(List<T> all) {
        return all.size() <= most ? List.of() : all.subList(most, all.size());
    }

    /** The number of rows to show: those that are filled, an empty one, and one more where that was asked for. */
    int shown(FormValues values) {
        int asked = values.text("more").equals(field)
                ? values.number("rows." + field).orElse(0) + 1
                : 0;
        return Math.min(most, Math.max(filled(values) + 1, asked));
    }
}
