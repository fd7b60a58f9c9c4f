package org.localoffer.service.localarea.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.CommissioningShare;
import org.localoffer.directory.listing.content.ListingContent;
import org.localoffer.directory.vocabulary.Concept;
import org.localoffer.directory.vocabulary.Vocabulary;
import org.localoffer.service.privacy.ExamplesOfHarm;
import org.localoffer.service.privacy.HarmPhrases;

/**
 * A checked edition of a local area.
 *
 * @param ownCase who helps with one child's own case, in display order; empty if the edition does not say
 * @param earlierSurveys earlier answers to the two questions about the Local Offer; may be empty
 * @param population how many children there are; empty if nobody knows
 * @param jointPlan sections of the joint commissioning plan, in its order; empty if the area has none
 * @param outline the ground of its maps; {@link Outline#NONE} if the edition has none
 */
public record LocalArea(
        Council council,
        List<AgeBand> ageBands,
        Terms needs,
        Terms kindsOfHelp,
        Terms referrers,
        Terms diagnosis,
        Terms delivery,
        Terms languages,
        Terms accessFeatures,
        ChoicePhrases choicePhrases,
        Areas areas,
        List<Category> categories,
        List<Commissioner> commissioners,
        List<Remit> remits,
        CoverageHeadings coverage,
        Gazetteer gazetteer,
        Vocabulary vocabulary,
        HarmPhrases harmPhrases,
        ExamplesOfHarm examplesOfHarm,
        OtherLanguages otherLanguages,
        List<Signpost> ownCase,
        List<EarlierSurvey> earlierSurveys,
        Population population,
        List<PlanLine> jointPlan,
        Outline outline) {

    public Optional<Category> category(String slug) {
        return categories.stream()
                .filter(category -> category.slug().equals(slug))
                .findFirst();
    }

    /**
     * Slugs of the bands that an age can be in: those that hold most of it first and, since bands overlap, of these the
     * narrowest, which says most.
     *
     * @param from in years
     * @param before in years, exclusive
     */
    public List<String> bandsOf(double from, double before) {
        return ageBands.stream()
                .filter(band -> band.yearsOf(from, before) > 0)
                .sorted(Comparator.comparingDouble((AgeBand band) -> band.yearsOf(from, before))
                        .reversed()
                        .thenComparingInt(band -> band.to() - band.from()))
                .map(AgeBand::slug)
                .toList();
    }

    /**
     * Slugs of the kinds of help for people in danger: those marked in the list, or otherwise those of the vocabulary's
     * concepts of danger.
     */
    public Set<String> helpInDanger() {
        Set<String> marked =
                kindsOfHelp.all().stream().filter(Term::danger).map(Term::slug).collect(Collectors.toUnmodifiableSet());
        return marked.isEmpty()
                ? vocabulary.concepts().stream()
                        .filter(Concept::crisis)
                        .flatMap(concept -> concept.help().stream())
                        .collect(Collectors.toUnmodifiableSet())
                : marked;
    }

    /** The commissioner's label; the slug itself if a later edition dropped it. */
    public String commissionerLabel(String slug) {
        return commissioners.stream()
                .filter(commissioner -> commissioner.slug().equals(slug))
                .findFirst()
                .map(Commissioner::label)
                .orElse(slug);
    }

    /** The label of a line of the joint plan; the slug itself if a later edition dropped it. */
    public String planLineLabel(String slug) {
        return jointPlan.stream()
                .filter(line -> line.slug().equals(slug))
                .findFirst()
                .map(PlanLine::label)
                .orElse(slug);
    }

    /** Slugs of a listing that this edition does not have, each with its field. */
    public List<UnknownSlug> unknownSlugs(ListingContent content) {
        List<UnknownSlug> unknown = new ArrayList<>();
        check(unknown, "kinds_of_help", content.kindsOfHelp(), kindsOfHelp.slugs());
        check(unknown, "categories", content.categories(), slugsOfCategories());
        check(unknown, "needs", content.needs().types(), needs.slugs());
        check(unknown, "who_can_refer", content.access().whoCanRefer(), referrers.slugs());
        check(unknown, "diagnosis", optional(content.access().diagnosis()), diagnosis.slugs());
        check(unknown, "delivery", content.delivery(), delivery.slugs());
        check(unknown, "service_area", content.serviceArea().areas(), areas.slugs());
        check(unknown, "languages", content.languages(), languages.slugs());
        check(unknown, "coverage", content.coverage(), coverage.terms().slugs());
        check(unknown, "commissioners", commissionersOf(content), slugsOfCommissioners());
        content.places().forEach(place -> {
            check(unknown, "places.area", optional(place.area()), areas.slugs());
            check(unknown, "places.access_features", place.accessFeatures(), accessFeatures.slugs());
        });
        return unknown;
    }

    /** A slug that is not in the edition. */
    public record UnknownSlug(String field, String slug) {}

    private static void check(List<UnknownSlug> unknown, String field, Collection<String> used, Set<String> known) {
        used.stream().filter(slug -> !known.contains(slug)).forEach(slug -> unknown.add(new UnknownSlug(field, slug)));
    }

    private static List<String> optional(@Nullable String slug) {
        return slug == null ? List.of() : List.of(slug);
    }

    private static List<String> commissionersOf(ListingContent content) {
        return content.commissioners().stream()
                .map(CommissioningShare::commissioner)
                .toList();
    }

    private Set<String> slugsOfCategories() {
        return Set.copyOf(categories.stream().map(Category::slug).toList());
    }

    public Set<String> slugsOfCommissioners() {
        return Set.copyOf(commissioners.stream().map(Commissioner::slug).toList());
    }
}
