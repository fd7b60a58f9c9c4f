package org.localoffer.service.localarea.model;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

import org.localoffer.directory.listing.content.ListingContent;

/** A field of a listing that a heading of the law asks for. */
public enum ToldField {
    ELIGIBILITY("Who can use it"),
    HOW_TO_GET_IT("How to get it"),
    WHO_CAN_REFER("Who can ask or refer"),
    OUTCOMES("What it aims at"),
    TRAINING("Training of staff"),
    PARENTAL_INVOLVEMENT("How parents take part"),
    INFORMATION_SHARING("How progress is shared"),
    ACCESSIBLE_ENVIRONMENT("How easy the place is to use"),
    SEN_INFORMATION_REPORT("Link to the report on special educational needs");

    private final String label;

    ToldField(String label) {
        this.label = label;
    }

    /** The value in files, such as {@code how_to_get_it}. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }

    /** Whether the listing says something there. */
    public boolean isToldBy(ListingContent content) {
        return switch (this) {
            case ELIGIBILITY -> content.access().eligibility() != null;
            case HOW_TO_GET_IT -> content.access().howToGetIt() != null;
            case WHO_CAN_REFER -> !content.access().whoCanRefer().isEmpty();
            case OUTCOMES -> content.sendAnswers().outcomes() != null;
            case TRAINING -> content.sendAnswers().training() != null;
            case PARENTAL_INVOLVEMENT -> content.sendAnswers().parentalInvolvement() != null;
            case INFORMATION_SHARING -> content.sendAnswers().informationSharing() != null;
            case ACCESSIBLE_ENVIRONMENT -> content.sendAnswers().accessibleEnvironment() != null;
            case SEN_INFORMATION_REPORT -> content.links().senInformationReport() != null;
        };
    }
}
