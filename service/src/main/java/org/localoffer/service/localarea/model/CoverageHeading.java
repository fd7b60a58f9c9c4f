package org.localoffer.service.localarea.model;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.ListingContent;

/**
 * Something that the law asks a Local Offer to tell (SEND Regulations 2014, Schedule 2).
 *
 * @param slug such as {@code lo-14}
 * @param label in the council's own words
 * @param reference to the law, in words; null if nobody has told it
 * @param counts which listings count, besides those that name the heading themselves: those that match any of the rules
 * @param tells fields that a listing has to tell before it counts. The heading is then about how many of the listings
 *     that match tell all of them; without a rule, of all listings. Empty for most headings
 * @param guides slugs of guides that count, besides those that name the heading themselves
 * @param suppliedBy slug of the commissioner that is asked for what is missing; null if the remits say
 * @param noneExpected why nothing is expected here, as families read it; null if something is
 */
public record CoverageHeading(
        String slug,
        String label,
        @Nullable String reference,
        List<CoverageRule> counts,
        List<ToldField> tells,
        Set<String> guides,
        @Nullable String suppliedBy,
        @Nullable String noneExpected) {

    public CoverageHeading {
        counts = counts == null ? List.of() : List.copyOf(counts);
        tells = tells == null ? List.of() : List.copyOf(tells);
        guides = guides == null ? Set.of() : Set.copyOf(guides);
    }

    /** Whether a rule matches the listing. */
    public boolean isFor(ListingContent content, LocalArea area) {
        return counts.stream().anyMatch(rule -> rule.matches(content, area));
    }

    /** Whether the entry says what counts, or why nothing is expected. */
    public boolean hasRule() {
        return !counts.isEmpty() || !tells.isEmpty() || !guides.isEmpty() || noneExpected != null;
    }

    /** A copy with what counts, and who is asked, of another heading. */
    public CoverageHeading withRuleOf(CoverageHeading other) {
        return new CoverageHeading(
                slug, label, reference, other.counts, other.tells, other.guides, other.suppliedBy, null);
    }

    /**
     * A copy for an edition that may lack the slugs it names. A rule that would lose all its kinds of help or categories
     * goes, so that it does not count more than before.
     */
    public CoverageHeading keeping(
            Predicate<String> knownHelp, Predicate<String> knownCategory, Predicate<String> knownBody) {
        return new CoverageHeading(
                slug,
                label,
                reference,
                counts.stream()
                        .filter(rule -> keepsOne(rule.kindsOfHelp(), knownHelp))
                        .filter(rule -> keepsOne(rule.categories(), knownCategory))
                        .map(rule -> rule.keeping(knownHelp, knownCategory))
                        .toList(),
                tells,
                guides,
                suppliedBy == null || knownBody.test(suppliedBy) ? suppliedBy : null,
                noneExpected);
    }

    private static boolean keepsOne(List<String> slugs, Predicate<String> known) {
        return slugs.isEmpty() || slugs.stream().anyMatch(known);
    }
}
