package org.localoffer.service.http.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.AgeRange;
import org.localoffer.directory.listing.content.Sector;
import org.localoffer.directory.search.GuideCard;
import org.localoffer.directory.search.ListingCard;
import org.localoffer.service.http.shared.PublicAddress;
import org.localoffer.service.localarea.model.AskedChoice;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.search.engine.SearchResults;
import org.localoffer.service.search.query.Facet;
import org.localoffer.service.search.query.Parameter;
import org.localoffer.service.search.understand.ParsedQuery;

/** The response of {@code GET /api/v1/listings}. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record SearchAnswer(
        @Schema(description = "Listings on all pages") long total,
        @Schema(description = "Counts from 1") int page,
        @Schema(description = "At least 1") int pages,
        @Schema(description = "The most results on a page") int perPage,
        Query query,

        @Schema(description = "Choices by search parameter, each counted as if nothing of its own was ticked")
        Map<String, List<FacetValue>> facets,

        List<Result> results,
        @Schema(description = "At most three") List<GuideResult> guides,

        @Schema(
                description =
                        "Whether no result is strong, so that the family may say what is missing; false where words"
                                + " tell of danger, in a limited answer, and for a question in another language")
        boolean gapInvited,

        @Schema(description = "How many of the total have not told us their ages; they come last under a ticked age")
        long ageNotTold,

        @Schema(description = "Whether the search engine is down: then there are no facets and no distances")
        boolean limited) {

    /**
     * The query as sent, its spelling correction, and the values that the query parser understood, by search parameter.
     */
    public record Query(
            String text,

            @Schema(description = "The question with its spelling corrected; null where nothing was, and in danger")
            @Nullable
            String corrected,

            @Schema(
                    description =
                            "Values by search parameter. Two more keys are read from the text alone: \"postcode\", a"
                                    + " place, and \"urgency\". Its values: \"urgent\", it cannot wait; and besides \"danger\","
                                    + " somebody may be in danger. With \"danger\", show first whom to ring (in England 999); then"
                                    + " only help for danger is strong, nothing is guessed or corrected, and there are no guides.")
            Map<String, List<String>> understood) {}

    /** One choice of a facet. */
    public record FacetValue(String value, String label, long count, boolean selected) {}

    /** One listing in the results. */
    public record Result(
            UUID id,

            @Schema(description = "The id that the listing's source gave it")
            String reference,

            String slug,
            String name,
            String provider,
            String summary,
            @Schema(description = "In years") @Nullable BigDecimal minimumAge,

            @Schema(description = "In years: the last age still taken") @Nullable
            BigDecimal maximumAge,

            @Schema(enumeration = {"stated", "assumed"}) @Nullable
            String ageBasis,

            @Schema(description = "As the crow flies to the nearest place; null without a place") @Nullable
            BigDecimal distanceMiles,

            @Schema(enumeration = {"strong", "partial"}) String match,

            @Schema(enumeration = {"available", "limited", "planned", "paused", "closed"}) @Nullable
            String availability,

            String url) {}

    /** One guide in the results. */
    public record GuideResult(String slug, String title, String url) {}

    static SearchAnswer of(SearchResults results, List<Facet> facets, LocalArea area, PublicAddress address) {
        return new SearchAnswer(
                results.total(),
                results.parameters().page(),
                results.pages(),
                results.parameters().perPage(),
                new Query(
                        results.parameters().text(), results.parsed().corrected(), understood(results.parsed(), area)),
                facets(results, facets),
                results.hits().stream().map(hit -> result(hit, address)).toList(),
                results.guides().stream().map(guide -> guide(guide, address)).toList(),
                results.gapInvited(),
                results.ageNotTold(),
                results.limited());
    }

    private static Map<String, List<String>> understood(ParsedQuery parsed, LocalArea area) {
        Map<String, List<String>> understood = new LinkedHashMap<>();
        put(understood, Parameter.NEED, parsed.needs());
        put(understood, Parameter.HELP, parsed.help());
        put(understood, Parameter.AGE, parsed.ageBands(area.ageBands()));
        put(
                understood,
                Parameter.SECTOR,
                parsed.sectors().stream().map(Sector::slug).toList());
        parsed.choicesByKind().forEach(choices -> putChoices(understood, choices));
        put(understood, "urgency", urgency(parsed));
        if (parsed.place() != null && parsed.placeFromText()) {
            understood.put(Parameter.PLACE, List.of(parsed.place().name()));
        }
        if (parsed.area() != null && parsed.placeFromText()) {
            understood.put(Parameter.AREA, List.of(parsed.area().slug()));
        }
        return understood;
    }

    /** Times and waiting have no search parameter. */
    private static void putChoices(Map<String, List<String>> understood, List<AskedChoice> choices) {
        String parameter =
                switch (choices.getFirst().kind()) {
                    case COST -> Parameter.COST;
                    case DIAGNOSIS -> Parameter.DIAGNOSIS;
                    case REFERRAL -> Parameter.REFER;
                    case DELIVERY -> Parameter.DELIVERY;
                    case LANGUAGE -> Parameter.LANGUAGE;
                    case DAYS, HOURS, WAITING -> null;
                };
        if (parameter != null) {
            put(understood, parameter, choices.stream().map(AskedChoice::slug).toList());
        }
    }

    /** "danger" also lists "urgent", so that programs that know only "urgent" keep working. */
    private static List<String> urgency(ParsedQuery parsed) {
        if (parsed.danger()) {
            return List.of("urgent", "danger");
        }
        return parsed.urgent() ? List.of("urgent") : List.of();
    }

    private static void put(Map<String, List<String>> understood, String parameter, List<String> values) {
        if (!values.isEmpty()) {
            understood.put(parameter, values);
        }
    }

    private static Map<String, List<FacetValue>> facets(SearchResults results, List<Facet> facets) {
        Map<String, List<FacetValue>> values = new LinkedHashMap<>();
        facets.forEach(facet -> values.put(facet.key(), results.limited() ? List.of() : values(results, facet)));
        return values;
    }

    private static List<FacetValue> values(SearchResults results, Facet facet) {
        return facet.options().stream()
                .map(option -> new FacetValue(
                        option.value(),
                        option.label(),
                        results.count(facet.key(), option.value()),
                        results.parameters().chosen(facet.key()).contains(option.value())))
                .toList();
    }

    private static Result result(SearchResults.Hit hit, PublicAddress address) {
        ListingCard card = hit.card();
        AgeRange ages = card.ages();
        return new Result(
                card.id(),
                card.reference(),
                card.slug(),
                card.name(),
                card.provider(),
                card.summary(),
                ages.minimum(),
                ages.maximum(),
                ages.basis() == null ? null : ages.basis().slug(),
                hit.miles() == null ? null : BigDecimal.valueOf(hit.miles()).setScale(1, RoundingMode.HALF_UP),
                hit.strong() ? "strong" : "partial",
                card.status() == null ? null : card.status().slug(),
                address.of("/listings/" + card.slug()).toString());
    }

    private static GuideResult guide(GuideCard guide, PublicAddress address) {
        return new GuideResult(
                guide.slug(),
                guide.title(),
                address.of("/guides/" + guide.slug()).toString());
    }
}
