package org.localoffer.service.privacy;

import org.jspecify.annotations.Nullable;

/** What an automatic look can find (domain 5C). It never decides anything but quarantine. */
public enum FlagKind {
    EMAIL("An e-mail address", "[e-mail removed]"),
    PHONE("A phone number", "[number removed]"),
    POSTCODE("A full postcode", "[postcode removed]"),
    DATE("Perhaps a date of birth", "[date removed]"),
    NAME("Perhaps a name", "[name removed]"),
    ADDRESS("Perhaps where somebody lives", "[address removed]"),
    REFERENCE("A number that stands for one person, such as of a plan, an appeal or a car", "[reference removed]"),
    HANDLE("A name on social media", "[online name removed]"),
    /** Only a person can tell how much of it must go. */
    ONLY_ONE("A description that may fit one person only", null),
    /** Together they may describe one child: setting, age and need (domain 5C). */
    ONE_CHILD("A school or club with an age and a need: perhaps one child", null),
    /** By likeness to examples: no rule can say which words tell of the person. */
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

    /** Whether it must be out of everything public: a number, an address or a postcode leads to a person's door. */
    public boolean neverPasses() {
        return this == EMAIL || this == PHONE || this == POSTCODE;
    }

    /** Whether a service may have one as well as a family: a number, an address. */
    public boolean isContact() {
        return neverPasses() || this == ADDRESS;
    }

    /** What stands in its place in a first public copy; null where only a person can tell. */
    public @Nullable String instead() {
        return instead;
    }
}
