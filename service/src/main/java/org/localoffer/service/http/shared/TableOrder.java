package org.localoffer.service.http.shared;

import java.util.Optional;

import org.localoffer.service.foundation.SlugEnum;

/**
 * The order of a table, as one parameter of its address holds it: the slug of a column, and after it whether the order is
 * turned round.
 *
 * @param <S> the columns that a table can be sorted by
 */
public record TableOrder<S extends Enum<S> & SlugEnum>(S sort, boolean descending) {

    /** After the slug of a column: the other way round. */
    public static final String DOWN = "-down";

    /** The order of a parameter's value; empty if it names no column. */
    public static <S extends Enum<S> & SlugEnum> Optional<TableOrder<S>> of(Class<S> columns, String value) {
        boolean down = value.endsWith(DOWN);
        String slug = down ? value.substring(0, value.length() - DOWN.length()) : value;
        return SlugEnum.of(columns, slug).map(sort -> new TableOrder<>(sort, down));
    }

    /** The value of the parameter. */
    public String value() {
        return sort.slug() + (descending ? DOWN : "");
    }
}
