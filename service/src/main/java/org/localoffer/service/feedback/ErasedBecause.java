package org.localoffer.service.feedback;

import java.util.Arrays;
import java.util.List;

import org.localoffer.service.foundation.SlugEnum;

/** Why the content of a message was erased. */
public enum ErasedBecause implements SlugEnum {
    SENDER_ASKED("sender-asked", "The person who sent it asked us to", true),
    SOMEBODY_ELSE_ASKED("somebody-else-asked", "Somebody it may be about asked us to", true),
    ORDERED("ordered", "A court or the Information Commissioner ordered it", true),
    /** Its retention period ended before anybody decided on it or answered it. */
    NOT_DEALT_WITH("not-dealt-with", "Nobody dealt with it in time", false),
    /** Its retention period ended after it was dealt with. */
    OLD("old", "It was older than we keep messages", false);

    private final String slug;
    private final String label;
    private final boolean decided;

    ErasedBecause(String slug, String label, boolean decided) {
        this.slug = slug;
        this.label = label;
        this.decided = decided;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public String label() {
        return label;
    }

    /** The reasons that a person can choose. */
    public static List<ErasedBecause> reasons() {
        return Arrays.stream(values()).filter(because -> because.decided).toList();
    }
}
