package org.localoffer.service.feedback;

import com.fasterxml.jackson.annotation.JsonValue;

import org.localoffer.service.foundation.SlugEnum;

/** Where the two questions about the Local Offer were answered. */
public enum SurveyPlace implements SlugEnum {
    AFTER_SEARCH("after-search", "After a search"),
    /** On the page that confirms a message about something missing. */
    AFTER_MISSING("after-missing", "After telling us what is missing"),
    OWN_PAGE("own-page", "On a page of its own");

    private final String slug;
    private final String label;

    SurveyPlace(String slug, String label) {
        this.slug = slug;
        this.label = label;
    }

    /** The value in files and forms. */
    @Override
    @JsonValue
    public String slug() {
        return slug;
    }

    @Override
    public String label() {
        return label;
    }
}
