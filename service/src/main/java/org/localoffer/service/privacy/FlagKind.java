package org.localoffer.service.privacy;

import org.jspecify.annotations.Nullable;

/**
 * What an automatic check can find (domain 5C). The only decision a flag makes by itself is to quarantine a message.
 */
public enum FlagKind {
    EMAIL("An e-mail address", "[e-mail removed]"),
    PHONE("A phone number", "[number removed]"),
    POSTCODE("A full postcode", "[postcode removed]"),
    DATE("Perhaps a date of birth", "[date removed]"),
    NAME("Perhaps a name", "[name removed]"),
    ADDRESS("Perhaps where somebody lives", "[address removed]"),
    REFERENCE("A number that stands for one person, such as of a plan, an appeal or a car", "[reference removed]"),
    HANDLE("A name on social media", "[online name removed]"),
    /** A person has to decide how much of it must be removed. */
    ONLY_ONE("A description that may fit one person only", null),
    /** A setting, an age and a need that together may describe one child (domain 5C). */
    ONE_CHILD("A school or club with an age and a need: perhaps one child", null),
    /** Found by the one-person classifier, which cannot say which words identify the person. */
    LIKE_ONE("It reads as if it told of one particular person", null),
    HARM("Words about harm", null);

    private final String label;
    private final @Nullable String instead;

    FlagKind(String label, @Nullable String instead) {
        this.label = label;
        this.instead = instead;
    }

    public String label() {
        return label;
    }

    /** Whether it must never be published: a number, an e-mail address or a full postcode leads to a person. */
    public boolean neverPasses() {
        return this == EMAIL || this == PHONE || this == POSTCODE;
    }

    /** Whether a service may have one as well as a family: a number, an address or a postcode. */
    public boolean isContact() {
        return neverPasses() || this == ADDRESS;
    }

    /** The placeholder that replaces it in a first public copy; null if a person has to decide what to remove. */
    public @Nullable String instead() {
        return instead;
    }
}
