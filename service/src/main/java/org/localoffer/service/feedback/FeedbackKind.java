package org.localoffer.service.feedback;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.localoffer.service.foundation.SlugEnum;

/** What a message is about (domain 5A, K1 to K10; SEND Regulations 2014, reg 56(1) and (4)). */
public enum FeedbackKind implements SlugEnum {
    /** K1: wrong, closed, out of date, a dead link, no reply. Counted, not quoted; for the provider and the officer. */
    LISTING_WRONG("wrong", "Something is wrong with a listing"),
    /** K2: the quality of a listed service, good or bad. */
    SERVICE_QUALITY("how-was-it", "How it was"),
    /** K3: the family could not find what it needed. */
    MISSING("missing", "What is missing"),
    /** K4: hard to use, hard to read, not accessible. */
    HARD_TO_USE("hard-to-use", "This site is hard to use"),
    /** K5: how the Local Offer is made, and who was consulted. */
    HOW_IT_IS_MADE("how-it-is-made", "How the Local Offer is made"),
    /** K6. */
    COMPLIMENT("compliment", "A compliment"),
    /** K7: about one child's own case; never published (reg 56(4)). */
    OWN_CASE("own-case", "One child's own case"),
    /** K8: for the safeguarding role only. */
    POSSIBLE_HARM("possible-harm", "Possible harm"),
    /** K9. */
    DATA_RIGHT("data-right", "Data protection"),
    /** K10: never published (reg 56(4)). */
    VEXATIOUS("vexatious", "Abuse or spam");

    private final String slug;
    private final String label;

    FeedbackKind(String slug, String label) {
        this.slug = slug;
        this.label = label;
    }

    /** The value in addresses. */
    @Override
    public String slug() {
        return slug;
    }

    @Override
    public String label() {
        return label;
    }

    /**
     * Whether officers read it. Possible harm is for the safeguarding role, a request about personal data for
     * information governance.
     */
    public boolean isForOfficers() {
        return this != POSSIBLE_HARM && this != DATA_RIGHT;
    }

    /** All kinds that officers read. */
    static Set<FeedbackKind> forOfficers() {
        return Arrays.stream(values()).filter(FeedbackKind::isForOfficers).collect(Collectors.toSet());
    }

    /** Whether it is about one listing. */
    public boolean isAboutListing() {
        return this == LISTING_WRONG || this == SERVICE_QUALITY || this == COMPLIMENT;
    }

    /** Whether a body that pays for help answers it in public. */
    public boolean isAnswered() {
        return this == SERVICE_QUALITY || this == MISSING || this == HARD_TO_USE || this == HOW_IT_IS_MADE;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
