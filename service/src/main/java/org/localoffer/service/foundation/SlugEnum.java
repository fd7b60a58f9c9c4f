package org.localoffer.service.foundation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** An enum whose constants people choose from: forms and addresses hold the slug, and people read the label. */
public interface SlugEnum {

    /** Such as {@code young-person}, from the constant's name; never changes once it is stored. */
    default String slug() {
        return slug(name());
    }

    String name();

    /** Such as "A child or young person". */
    String label();

    /** The slug of an enum's constant, such as {@code under-review} of {@code UNDER_REVIEW}. */
    static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of a slug; empty where the enum has none. */
    static <E extends Enum<E> & SlugEnum> Optional<E> of(Class<E> type, String slug) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.slug().equals(slug))
                .findFirst();
    }
}
