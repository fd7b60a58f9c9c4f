package org.localoffer.service.feedback;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Why the content of a message was erased. */
public enum ErasedBecause {
    SENDER_ASKED("sender-asked", "Whoever sent it asks for it", true),
    SOMEBODY_ELSE_ASKED("somebody-else-asked", "Somebody whom it may be about asks for it", true),
    ORDERED("ordered", "A court or the Information Commissioner ordered it", true),
    /** Its retention period ended before anybody decided on it or answered it. */
    NOT_DEALT_WITH("not-dealt-with", "Nobody dealt with it in time", false),
    /** Its retention period ended after it was dealt with. */
    OLD("old", "Its time was over", false);

    private final String slug;
    private final String label;
    private final boolean decided;

    ErasedBecause(String slug, String label, boolean decided) {
        this.slug = slug;
        this.label = label;
        this.decided = decided;
    }

    public String slug() {
        return slug;
    }

    public String label() {
        return label;
    }

    /** The reasons that a person can choose. */
    public static List<ErasedBecause> reasons() {
        return Arrays.stream(values()).filter(because -> because.decided).toList();
    }

    /** The reason with this slug, if a person can choose it. */
    public static Optional<ErasedBecause> of(String slug) {
        return reasons().stream().filter(because -> because.slug.equals(slug)).findFirst();
    }
}
