package org.localoffer.service.gaps;

/** Why families seem to have found nothing (domain 5E). */
public enum Diagnosis {
    NOTHING_LISTED("Nothing listed", "The directory holds no listing of this kind."),
    NOT_FITTING(
            "Listed, but not for them",
            "There are listings of this kind, but none is told to be for this age, need and area."),
    NOT_USABLE_NOW("Listed, but not open", "Listings fit, but each is planned, paused or closed."),
    WAITING("Listed, but families wait", "Each listing that fits has a wait of 18 weeks or more."),
    STALE("Listed, but not confirmed", "Nobody has confirmed for a year that the listings that fit are still right."),
    NOT_FOUND(
            "Listed, but not found",
            "Listings fit and are open. Families did not find them: look at their words and at how they are reached."),
    NOT_ENOUGH_KNOWN("Not enough known", "The kind of help is not known, so nothing can be counted.");

    private final String label;
    private final String sentence;

    Diagnosis(String label, String sentence) {
        this.label = label;
        this.sentence = sentence;
    }

    public String label() {
        return label;
    }

    public String sentence() {
        return sentence;
    }
}
