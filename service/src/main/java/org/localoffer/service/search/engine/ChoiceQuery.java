package org.localoffer.service.search.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import com.google.gson.JsonObject;

import org.localoffer.directory.listing.content.OpeningPeriods;
import org.localoffer.directory.search.Fields;
import org.localoffer.service.localarea.model.AskedChoice;
import org.localoffer.service.localarea.model.ChoiceKind;
import org.localoffer.service.search.query.QueryJson;
import org.localoffer.service.search.ranking.RankingWeights;
import org.localoffer.service.search.understand.ParsedQuery;

/**
 * Clauses on the choices that a question asks for. A listing that does not state what a choice is about neither fits it
 * nor states the opposite. {@link ChoiceFit} says the same of a card.
 */
final class ChoiceQuery {

    private ChoiceQuery() {}

    /**
     * Conditions of a strong match. A listing must not state the opposite; if the question asks for nothing but
     * choices, it has to state that it fits.
     */
    static List<JsonObject> conditions(ParsedQuery parsed) {
        return parsed.choicesByKind().stream()
                .map(choices -> parsed.terms().isEmpty() ? tellsFit(choices) : QueryJson.none(tellsOpposite(choices)))
                .toList();
    }

    /** Factors of the score, for listings that fit and for those that state the opposite. */
    static List<JsonObject> factors(ParsedQuery parsed) {
        List<JsonObject> factors = new ArrayList<>();
        for (List<AskedChoice> choices : parsed.choicesByKind()) {
            factors.add(QueryJson.weight(tellsFit(choices), RankingWeights.FITS_CHOICE));
            factors.add(QueryJson.weight(tellsOpposite(choices), RankingWeights.OPPOSITE_OF_CHOICE));
        }
        return factors;
    }

    /**
     * Listings that state that they fit one of the choices.
     *
     * @param choices of one kind, at least one
     */
    static JsonObject tellsFit(List<AskedChoice> choices) {
        return QueryJson.any(each(choices, ChoiceQuery::fits));
    }

    /**
     * Listings that state that they fit none of the choices.
     *
     * @param choices of one kind, at least one
     */
    static JsonObject tellsOpposite(List<AskedChoice> choices) {
        return QueryJson.all(each(choices, ChoiceQuery::contradicts));
    }

    private static List<JsonObject> each(List<AskedChoice> choices, Function<AskedChoice, JsonObject> clause) {
        return choices.stream().map(clause).toList();
    }

    private static JsonObject fits(AskedChoice choice) {
        return choice.kind() == ChoiceKind.WAITING
                ? QueryJson.range(Fields.WAITING_WEEKS, "lte", choice.weeks())
                : QueryJson.term(field(choice.kind()), choice.slug());
    }

    private static JsonObject contradicts(AskedChoice choice) {
        return switch (choice.kind()) {
            case WAITING -> QueryJson.range(Fields.WAITING_WEEKS, "gt", choice.weeks());
            case DAYS, HOURS -> QueryJson.term(Fields.PERIODS, OpeningPeriods.not(choice.slug()));
            case COST, DIAGNOSIS, REFERRAL, DELIVERY, LANGUAGE ->
                QueryJson.all(List.of(QueryJson.exists(field(choice.kind())), QueryJson.none(fits(choice))));
        };
    }

    private static String field(ChoiceKind kind) {
        return switch (kind) {
            case COST -> Fields.COST;
            case DAYS, HOURS -> Fields.PERIODS;
            case WAITING -> Fields.WAITING_WEEKS;
            case DIAGNOSIS -> Fields.DIAGNOSIS;
            case REFERRAL -> Fields.REFER;
            case DELIVERY -> Fields.DELIVERY;
            case LANGUAGE -> Fields.LANGUAGE;
        };
    }
}
