package org.localoffer.service.http.staff;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Slugs of enums that have none of their own: such as {@code under-review} for {@code UNDER_REVIEW}. */
public final class EnumSlugs {

    private EnumSlugs() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of a slug; empty if the enum has none. */
    public static <E extends Enum<E>> Optional<E> find(Class<E> type, String slug) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> of(constant).equals(slug))
                .findFirst();
    }
}
