package org.localoffer.service.http.staff.listings;

import java.util.List;

import org.localoffer.service.foundation.FormValues;

/** Rows of a form that repeat: places, opening times, contacts. */
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

    /** Such as {@code places}. */
    String field() {
        return field;
    }

    /** Such as {@code places[2].}; counts from 0. */
    String prefix(int row) {
        return field + "[" + row + "].";
    }

    /** How many rows hold something, counting those left empty between them. */
    int filled(FormValues values) {
        for (int row = most; row > 0; row--) {
            if (values.anyUnder(prefix(row - 1))) {
                return row;
            }
        }
        return 0;
    }

    /** What a listing has of them beyond what the form shows: it stays as it was. */
    <T> List<T> beyond(List<T> all) {
        return all.size() <= most ? List.of() : all.subList(most, all.size());
    }

    /** Those that hold something, one to fill in, and one more where it was asked for. */
    int shown(FormValues values) {
        int asked = values.text("more").equals(field)
                ? values.number("rows." + field).orElse(0) + 1
                : 0;
        return Math.min(most, Math.max(filled(values) + 1, asked));
    }
}
