package org.localoffer.service.http.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.search.ListingCard;
import org.localoffer.directory.vocabulary.Vocabulary;
import org.localoffer.directory.vocabulary.Word;
import org.localoffer.service.http.api.Suggestion.Kind;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.search.engine.ListingNames;

/**
 * Suggestions for the search box. Concepts, categories and guides come from memory, listings from the search engine
 * while it answers.
 */
@ApplicationScoped
class Suggestions {

    /** Maximum number of suggestions: more would not fit above a phone's keyboard. */
    static final int MOST = 8;

    private final CurrentLocalArea localArea;
    private final GuideTitles guides;
    private final ListingNames listings;
    private final AtomicReference<@Nullable ConceptPhrases> phrases = new AtomicReference<>();

    Suggestions(CurrentLocalArea localArea, GuideTitles guides, ListingNames listings) {
        this.localArea = localArea;
        this.guides = guides;
        this.listings = listings;
    }

    /** At most {@link #MOST} suggestions; those that complete what was typed come first, each part best first. None for fewer than two letters. */
    List<Suggestion> of(TypedQuery typed) {
        if (!typed.isEnough()) {
            return List.of();
        }
        LocalArea area = localArea.get();
        return completingFirst(
                typed,
                allocated(List.of(
                        concepts(typed, area.vocabulary()),
                        categories(typed, area),
                        fitting(typed, guides.suggestions().stream()),
                        listings(typed))));
    }

    static List<Suggestion> completingFirst(TypedQuery typed, List<Suggestion> allocated) {
        return allocated.stream()
                .sorted(Comparator.comparing(suggestion -> typed.fit(Word.of(suggestion.label()))
                        .filter(fit -> fit != TypedQuery.Fit.INSIDE)
                        .isEmpty()))
                .toList();
    }

    private List<Suggestion> concepts(TypedQuery typed, Vocabulary vocabulary) {
        ConceptPhrases known = phrases.get();
        if (known == null || !known.areBuiltFrom(vocabulary)) {
            known = new ConceptPhrases(vocabulary);
            phrases.set(known);
        }
        return known.startingWith(typed);
    }

    private static List<Suggestion> categories(TypedQuery typed, LocalArea area) {
        return fitting(
                typed,
                area.categories().stream()
                        .map(category ->
                                new Suggestion(Kind.CATEGORY, category.title(), "/categories/" + category.slug())));
    }

    private static List<Suggestion> fitting(TypedQuery typed, Stream<Suggestion> titled) {
        return titled.flatMap(suggestion ->
                        typed.fit(Word.of(suggestion.label())).map(fit -> Map.entry(fit, suggestion)).stream())
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    private List<Suggestion> listings(TypedQuery typed) {
        return listings.startingWith(typed.words(), MOST).stream()
                .map(card -> new Suggestion(Kind.LISTING, label(card), "/listings/" + card.slug()))
                .toList();
    }

    /** The provider's name is part of the label, so that somebody who typed it sees why the listing is suggested. */
    private static String label(ListingCard card) {
        return card.name().contains(card.provider()) ? card.name() : card.name() + ", " + card.provider();
    }

    /** Each kind gets its reserved seats; seats that are left over go to the first kinds. */
    static List<Suggestion> allocated(List<List<Suggestion>> kinds) {
        int left = MOST
                - kinds.stream()
                        .mapToInt(kind -> Math.min(kind.size(), seats(kind)))
                        .sum();
        List<Suggestion> allocated = new ArrayList<>();
        for (List<Suggestion> kind : kinds) {
            int reserved = Math.min(kind.size(), seats(kind));
            int more = Math.min(left, kind.size() - reserved);
            allocated.addAll(kind.subList(0, reserved + more));
            left -= more;
        }
        return allocated;
    }

    private static int seats(List<Suggestion> kind) {
        return Optional.of(kind)
                .filter(some -> !some.isEmpty())
                .map(some -> some.getFirst().kind().seats())
                .orElse(0);
    }
}
