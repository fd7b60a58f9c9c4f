package org.localoffer.service.http.pages;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.search.ListingCard;
import org.localoffer.service.foundation.FirstLetter;
import org.localoffer.service.localarea.model.AskedChoice;
import org.localoffer.service.localarea.model.ChoiceKind;
import org.localoffer.service.search.engine.ChoiceFit;
import org.localoffer.service.search.understand.ParsedQuery;

/** Says on a card what a listing states, or does not state, about the choices that a question asks for. */
final class ChoicePhrasing {

    private ChoicePhrasing() {}

    /**
     * The first choice that the listing does not fit, such as "Not free"; null if it states the opposite of none.
     */
    static @Nullable String opposite(ParsedQuery parsed, ListingCard card) {
        return withFit(parsed, card, ChoiceFit.OPPOSITE)
                .map(ChoicePhrasing::opposite)
                .findFirst()
                .orElse(null);
    }

    /** The choices about which the listing states nothing, such as "Cost not told to us"; null if there is none. */
    static @Nullable String notTold(ParsedQuery parsed, ListingCard card) {
        String subjects = withFit(parsed, card, ChoiceFit.NOT_TOLD)
                .map(choices -> subject(choices.getFirst().kind()))
                .collect(Collectors.joining(" and "));
        return subjects.isEmpty() ? null : FirstLetter.large(subjects) + " not told to us";
    }

    /** The choices that the listing states it fits, such as "free". */
    static Stream<String> fitting(ParsedQuery parsed, ListingCard card) {
        return parsed.choices().stream()
                .filter(choice -> ChoiceFit.of(List.of(choice), card) == ChoiceFit.FITS)
                .map(AskedChoice::words);
    }

    private static Stream<List<AskedChoice>> withFit(ParsedQuery parsed, ListingCard card, ChoiceFit fit) {
        return parsed.choicesByKind().stream().filter(choices -> ChoiceFit.of(choices, card) == fit);
    }

    private static String opposite(List<AskedChoice> choices) {
        return switch (choices.getFirst().kind()) {
            case COST, HOURS, DELIVERY, LANGUAGE -> "Not " + alternatives(choices);
            case DAYS -> "On weekdays only";
            case WAITING ->
                NearReason.waitOver(
                        choices.stream().mapToInt(AskedChoice::weeks).max().orElse(0));
            case DIAGNOSIS -> "You need a diagnosis";
            case REFERRAL -> "You cannot ask for it yourself";
        };
    }

    private static String alternatives(List<AskedChoice> choices) {
        return choices.stream().map(AskedChoice::words).collect(Collectors.joining(" or "));
    }

    private static String subject(ChoiceKind kind) {
        return switch (kind) {
            case COST -> "cost";
            case DAYS -> "days";
            case HOURS -> "hours";
            case WAITING -> "waiting time";
            case DIAGNOSIS -> "whether you need a diagnosis";
            case REFERRAL -> "who can ask for it";
            case DELIVERY -> "where it happens";
            case LANGUAGE -> "languages";
        };
    }
}
