package org.localoffer.service.localarea.model;

import java.util.Locale;
import java.util.function.Function;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.ListingContent;

/** A field of a listing that a heading of the law asks for. */
public enum ToldField {
    ELIGIBILITY("Who can use it", content -> content.access().eligibility()),
    HOW_TO_GET_IT("How to get it", content -> content.access().howToGetIt()),
    WHO_CAN_REFER(
            "Who can ask or refer",
            content -> content.access().whoCanRefer().isEmpty() ? null : "told"),
    OUTCOMES("What it aims at", content -> content.sendAnswers().outcomes()),
    TRAINING("Training of staff", content -> content.sendAnswers().training()),
    PARENTAL_INVOLVEMENT("How parents take part", content -> content.sendAnswers().parentalInvolvement()),
    INFORMATION_SHARING("How progress is shared", content -> content.sendAnswers().informationSharing()),
    ACCESSIBLE_ENVIRONMENT(
            "How easy the place is to use", content -> content.sendAnswers().accessibleEnvironment()),
    SEN_INFORMATION_REPORT(
            "Link to the report on special educational needs", content -> content.links().senInformationReport());

    private final String label;
    private final Function<ListingContent, @Nullable String> value;

    ToldField(String label, Function<ListingContent, @Nullable String> value) {
        this.label = label;
        this.value = value;
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
        return value.apply(content) != null;
    }
}
