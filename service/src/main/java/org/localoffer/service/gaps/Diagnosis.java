package org.localoffer.service.gaps;

import org.localoffer.service.foundation.SlugEnum;

/** Why families seem to have found nothing (domain 5E). */
public enum Diagnosis implements SlugEnum {
    NOTHING_LISTED("nothing-listed", "Nothing listed", "The directory holds no open listing of this kind."),
    NOT_FOUND(
            "not-found",
            "Listed, but not found",
            "Listings fit and are open. Families did not find them: look at their words and at how they are reached."),
    NOT_FITTING(
            "not-fitting",
            "Listed, but not for them",
            "There are listings of this kind, but for another age, need or area, or out of reach."),
    STALE(
            "unconfirmed",
            "Listed, but not confirmed",
            "Nobody has confirmed for a year that the listings that fit are still right."),
    WAITING("waiting", "Listed, but families wait", "Each listing that fits is full or has a long wait."),
    INFORMATION_MISSING(
            "information-missing",
            "Information is missing",
            "Families miss information, or listings do not tell us whether they are for them."),
    INSUFFICIENT_EVIDENCE(
            "too-little-evidence", "Too little evidence", "Too little is known to say why families found nothing.");

    private final String slug;
    private final String label;
    private final String sentence;

    Diagnosis(String slug, String label, String sentence) {
        this.slug = slug;
        this.label = label;
        this.sentence = sentence;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public String label() {
        return label;
    }

    public String sentence() {
        return sentence;
    }
}
