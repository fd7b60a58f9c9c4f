package org.localoffer.service.foundation;

import java.util.Locale;
import java.util.stream.Stream;

/** In what role somebody acts, or what acts where nobody does. */
public enum ActorRole {
    PROVIDER,
    EDITOR,
    COMMISSIONER,
    SAFEGUARDING,
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
     * @param name in small letters, such as {@code editor}
     * @throws IllegalArgumentException if there is none
     */
    public static ActorRole of(String name) {
        return Stream.of(values())
                .filter(role -> role.text().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody acts in a role called " + name));
    }

    /** Its name in small letters, as it is stored. */
    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is a role of somebody who signs in. */
    boolean isOfAPerson() {
        return switch (this) {
            case PROVIDER, EDITOR, COMMISSIONER, SAFEGUARDING -> true;
            case PUBLIC, OPERATOR, IMPORT, SYSTEM -> false;
        };
    }
}
