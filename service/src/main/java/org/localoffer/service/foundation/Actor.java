package org.localoffer.service.foundation;

import org.jspecify.annotations.Nullable;

/**
 * Who did something.
 *
 * @param name the name of the sign-in, or of the import or the part of the service; null where the role says it all
 */
public record Actor(ActorRole role, @Nullable String name) {

    private static final char SEPARATOR = ':';

    /** The service itself. */
    public static Actor system() {
        return new Actor(ActorRole.SYSTEM, null);
    }

    /** A part of the service, such as {@code retention}. */
    public static Actor system(String part) {
        return new Actor(ActorRole.SYSTEM, part);
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @throws IllegalArgumentException if nobody acts in that role
     */
    public static Actor of(String text) {
        int end = text.indexOf(SEPARATOR);
        return end < 0
                ? new Actor(ActorRole.of(text), null)
                : new Actor(ActorRole.of(text.substring(0, end)), text.substring(end + 1));
    }

    /** As it is stored: {@code editor:jo}, or the role alone. The role has no colon; the name may have some. */
    public String text() {
        return name == null ? role.text() : role.text() + SEPARATOR + name;
    }

    /** Whether both are one person, who may have several roles; an import or the service is nobody. */
    public boolean isSamePersonAs(@Nullable Actor other) {
        return other != null
                && role.isOfAPerson()
                && other.role.isOfAPerson()
                && name != null
                && name.equals(other.name);
    }

    /** As pages call it: the name that somebody signs in with, or what acted where nobody did. */
    public String shownName() {
        return switch (role) {
            case SYSTEM -> "this site";
            case IMPORT -> "an import";
            case PUBLIC -> "whoever sent it";
            case PROVIDER, EDITOR, COMMISSIONER, SAFEGUARDING, INFORMATION_GOVERNANCE, OPERATOR ->
                name == null ? role.text() : name;
        };
    }
}
