package org.localoffer.service.search.engine;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.OpeningPeriods;
import org.localoffer.directory.search.ListingCard;
import org.localoffer.service.localarea.model.AskedChoice;

/** What a listing states about choices of one kind. {@link ChoiceQuery} asks the engine for the same. */
public enum ChoiceFit {
    /** It states that it fits one of them. */
    FITS,
    /** It states that it fits none of them. */
    OPPOSITE,
    NOT_TOLD;

    /**
     * What the card states about the choices.
     *
     * @param choices of one kind, at least one
     */
    public static ChoiceFit of(List<AskedChoice> choices, ListingCard card) {
        List<ChoiceFit> fits = choices.stream().map(choice -> of(choice, card)).toList();
        if (fits.contains(FITS)) {
            return FITS;
        }
        return fits.contains(NOT_TOLD) ? NOT_TOLD : OPPOSITE;
    }

    private static ChoiceFit of(AskedChoice choice, ListingCard card) {
        return switch (choice.kind()) {
            case COST -> ofStated(choice, optional(card.cost()));
            case DAYS, HOURS -> ofPeriods(choice, card.periods());
            case WAITING -> ofWait(choice, card.waitingWeeks());
            case DIAGNOSIS -> ofStated(choice, optional(card.diagnosis()));
            case REFERRAL -> ofStated(choice, card.whoCanRefer());
            case DELIVERY -> ofStated(choice, card.delivery());
            case LANGUAGE -> ofStated(choice, card.languages());
        };
    }

    private static ChoiceFit ofStated(AskedChoice choice, Set<String> stated) {
        if (stated.isEmpty()) {
            return NOT_TOLD;
        }
        return stated.contains(choice.slug()) ? FITS : OPPOSITE;
    }

    private static ChoiceFit ofPeriods(AskedChoice choice, Set<String> periods) {
        if (periods.contains(choice.slug())) {
            return FITS;
        }
        return periods.contains(OpeningPeriods.not(choice.slug())) ? OPPOSITE : NOT_TOLD;
    }

    private static ChoiceFit ofWait(AskedChoice choice, @Nullable Integer weeks) {
        if (weeks == null) {
            return NOT_TOLD;
        }
        return weeks <= choice.weeks() ? FITS : OPPOSITE;
    }

    private static Set<String> optional(@Nullable String slug) {
        return slug == null ? Set.of() : Set.of(slug);
    }
}
