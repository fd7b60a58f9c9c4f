package org.localoffer.service.http.pages;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.Basis;
import org.localoffer.directory.search.ListingCard;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.localarea.model.Terms;
import org.localoffer.service.search.ages.AskedAge;
import org.localoffer.service.search.engine.SearchResults;
import org.localoffer.service.search.scoring.MetTerm;
import org.localoffer.service.search.scoring.MetTerm.Evidence;
import org.localoffer.service.search.scoring.Reasons;
import org.localoffer.service.search.understand.AskedArea;
import org.localoffer.service.search.understand.ParsedQuery;

/**
 * Says in one line on a card why a listing is a strong match. Where a kind of help or a need stands for several things,
 * the line says what the listing states, and not what was asked for.
 *
 * @param help the edition's kinds of help
 * @param needs the edition's needs
 */
record FitPhrasing(Terms help, Terms needs) {

    /** A line of more is not read on a phone. */
    private static final int MOST = 3;

    /** Of these, so that an age or a choice has its place beside them. */
    private static final int MOST_TERMS_BESIDE_CIRCUMSTANCES = 2;

    private static final String SEPARATOR = " · ";

    static FitPhrasing of(LocalArea area) {
        return new FitPhrasing(area.kindsOfHelp(), area.needs());
    }

    /**
     * The line for a hit, such as "Fits what you asked: Autism · age 5". Null for a near match, where nothing was typed,
     * in danger, and where no reason is known.
     */
    @Nullable
    String line(SearchResults.Hit hit, SearchResults results) {
        ParsedQuery parsed = results.parsed();
        if (!hit.strong() || parsed.words().isBlank() || parsed.dangerNamed()) {
            return null;
        }
        return results.parameters().exactly()
                ? "It has all the words you typed"
                : line(hit.reasons(), circumstances(parsed, hit.card()));
    }

    /** @param circumstances ages, choices and the area of the question that the listing fits, as chips show them */
    @Nullable
    String line(Reasons reasons, List<String> circumstances) {
        boolean concepts = !reasons.met().isEmpty() && reasons.met().stream().noneMatch(FitPhrasing::isWord);
        if (reasons.wholeName() && !concepts) {
            return "Its name has what you typed";
        }
        List<String> items = items(reasons, circumstances);
        String line = Stream.of(
                        items.isEmpty() ? null : "Fits what you asked: " + String.join(SEPARATOR, items),
                        likeness(reasons))
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining(". "));
        return line.isEmpty() ? null : line;
    }

    private List<String> items(Reasons reasons, List<String> circumstances) {
        Stream<String> terms = reasons.met().stream()
                .map(this::name)
                .distinct()
                .limit(circumstances.isEmpty() ? MOST : MOST_TERMS_BESIDE_CIRCUMSTANCES);
        return Stream.concat(terms, circumstances.stream())
                .distinct()
                .limit(MOST)
                .toList();
    }

    private String name(MetTerm met) {
        return switch (met.evidence()) {
            case NAMED -> quoted(met);
            case HELP -> help.label(met.value());
            case NEED -> needs.label(met.value());
            case ANY_NEED -> "any need";
            case MENTIONED -> quoted(met) + " (in its description)";
        };
    }

    private static String quoted(MetTerm met) {
        return isWord(met) ? "“" + met.value() + "”" : met.value();
    }

    private static boolean isWord(MetTerm met) {
        return met.term().concepts().isEmpty();
    }

    private static boolean isAnyNeed(MetTerm met) {
        return met.evidence() == Evidence.ANY_NEED;
    }

    /**
     * What is like the question although no word of it says so. Help that was inferred is said unless words name what
     * the listing gives; other likeness only if it meets nothing that words name.
     */
    private @Nullable String likeness(Reasons reasons) {
        List<MetTerm> met =
                reasons.met().stream().filter(each -> !isAnyNeed(each)).toList();
        if (!reasons.inferred().isEmpty()
                && met.stream().allMatch(each -> each.term().namesNeed())) {
            return "Its help is close to what you wrote: "
                    + name(reasons.inferred().getFirst());
        }
        if (!met.isEmpty()) {
            return null;
        }
        return switch (reasons.likeness()) {
            case TEXT -> "Its description is close to what you wrote";
            case HELP -> "Its kind of help is close to what you wrote";
            case NONE -> null;
        };
    }

    /** Distances are no part of it: a card shows its own. */
    private static List<String> circumstances(ParsedQuery parsed, ListingCard card) {
        return Stream.of(
                        ages(parsed.ages(), card),
                        ChoicePhrasing.fitting(parsed, card),
                        Stream.ofNullable(parsed.area()).map(AskedArea::label))
                .flatMap(circumstances -> circumstances)
                .toList();
    }

    /** The asked ages that the listing accepts; none if its ages are only assumed. */
    private static Stream<String> ages(List<AskedAge> asked, ListingCard card) {
        return asked.stream()
                .filter(age -> card.ages().basis() != Basis.ASSUMED && age.meets(card.ages()))
                .map(AskedAge::words);
    }
}
