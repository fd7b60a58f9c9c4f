package org.localoffer.service.foundation;

import java.util.Arrays;
import java.util.Optional;

/** An enum whose constants people choose from: forms and addresses hold the slug, and people read the label. */
public interface SlugEnum {

    /** Such as {@code young-person}; never changes once it is stored. */
    String slug();

    /** Such as "A child or young person". */
    String label();

    /** The constant of a slug; empty where the enum has none. */
    static <E extends Enum<E> & SlugEnum> Optional<E> of(Class<E> type, String slug) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.slug().equals(slug))
                .findFirst();
    }
}
