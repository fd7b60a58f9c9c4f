package org.localoffer.service.http.staff.signals;

import org.localoffer.service.foundation.SlugEnum;

/** The kinds of evidence that officers record. */
enum RecordedKind implements SlugEnum {
    MYSTERY_SHOP(
            "Mystery shop",
            "Record a mystery shop",
            "Somebody tried to find help as a family would. Record it also if it was found."),
    TRENDING(
            "What’s trending",
            "Record what’s trending",
            "Families talk about something where you can read or hear it. Say in your own words what it is."),
    DOCUMENT(
            "Document",
            "Record a document",
            "A published document, such as an inspection report, says that something is missing.");
    private final String label;
    private final String title;
    private final String lead;

    RecordedKind(String label, String title, String lead) {
        this.label = label;
        this.title = title;
        this.lead = lead;
    }

    @Override
    public String label() {
        return label;
    }

    /** The heading of its form. */
    String title() {
        return title;
    }

    /** What its form says first. */
    String lead() {
        return lead;
    }
}
