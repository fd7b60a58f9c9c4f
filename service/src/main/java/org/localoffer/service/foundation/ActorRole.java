package org.localoffer.service.foundation;

import java.util.Locale;
import java.util.stream.Stream;

/** In what role somebody acts, or what acts where nobody does. */
public enum ActorRole {
    PROVIDER,
    EDITOR,
    COMMISSIONER,
    SAFEGUARDING,
    INFORMATION_GOVERNANCE,
    /** Whoever sent a message, without a sign-in. */
    PUBLIC,
    /** Whoever starts imports on the management port. */
    OPERATOR,
    /** An import; its name is the data set. */
    IMPORT,
    /** The service itself; its name, where it has one, is what of it acts. */
    SYSTEM;

    /**
     * The role of that name.
     *
     * @param name as {@link #text} writes it, such as {@code editor}
     * @throws IllegalArgumentException if there is none
     */
    public static ActorRole of(String name) {
        return Stream.of(values())
                .filter(role -> role.text().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody acts in a role called " + name));
    }

    /** Its name in small letters with hyphens, as it is stored and as the sign-in server calls it. */
    String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is a role of somebody who signs in. */
    boolean isOfAPerson() {
        return switch (this) {
            case PROVIDER, EDITOR, COMMISSIONER, SAFEGUARDING, INFORMATION_GOVERNANCE -> true;
            case PUBLIC, OPERATOR, IMPORT, SYSTEM -> false;
        };
    }
}
