package org.localoffer.service.foundation;

import org.jspecify.annotations.Nullable;

/** People behind actors of the audit trail, such as {@code provider:jo-at-the-club}: one person may have several roles. */
public final class Persons {

    private Persons() {}

    /** Whether two actors are one person; nobody is the same as null. */
    public static boolean areSame(String actor, @Nullable String other) {
        return other != null && nameOf(actor).equals(nameOf(other));
    }

    private static String nameOf(String actor) {
        return actor.substring(actor.indexOf(':') + 1);
    }
}
