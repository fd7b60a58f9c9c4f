package org.localoffer.service.search.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.localoffer.directory.search.Fields;
import org.localoffer.directory.search.ListingFacts;
import org.localoffer.directory.vocabulary.Concept;
import org.localoffer.directory.vocabulary.Concept.Role;
import org.localoffer.directory.vocabulary.ConceptTags;
import org.localoffer.service.search.scoring.MetTerm.Evidence;
import org.localoffer.service.search.scoring.Reasons.Likeness;
import org.localoffer.service.search.understand.Asked;
import org.localoffer.service.search.understand.QueryTerm;
import org.localoffer.service.search.understand.QuestionSimilarity;
import org.localoffer.service.search.understand.QuestionSimilarity.ListingSimilarity;
import org.localoffer.service.search.understand.QuestionSimilarity.TextSimilarity;

class ReasonFinderTest {

    private static final UUID ID = UUID.randomUUID();

    private static final Concept AUTISM = concept("autism", "Autism", Role.NEED, List.of(), List.of("asd"));
    private static final Concept LEARNING =
            concept("learning", "Learning disability", Role.NEED, List.of(), List.of("mld", "sld"));
    private static final Concept GENETIC =
            concept("genetic", "Genetic conditions", Role.NEED, List.of("paediatrics"), List.of("oth"));
    private static final Concept OVERNIGHT =
            concept("overnight", "Overnight short breaks", Role.ASKED, List.of("short-breaks"), List.of());
    private static final Concept FOOTBALL = concept("football", "Football", Role.ASKED, List.of(), List.of());

    /** A listing of which nothing is known yet. */
    private static final Listing LISTING = new Listing(Set.of(), Set.of(), Set.of(), Map.of(), false);

    /** What of a listing matters here; the rest is left out. */
    private record Listing(
            Set<String> name,
            Set<String> summary,
            Set<String> text,
            Map<String, Set<String>> slugs,
            boolean forAnyNeed) {

        Listing named(String concept) {
            return new Listing(Set.of(concept), summary, text, slugs, forAnyNeed);
        }

        Listing summarised(String concept) {
            return new Listing(name, Set.of(concept), text, slugs, forAnyNeed);
        }

        Listing mentioning(String concept) {
            return new Listing(name, summary, Set.of(concept), slugs, forAnyNeed);
        }

        Listing stating(String field, String... stated) {
            return new Listing(name, summary, text, Map.of(field, Set.of(stated)), forAnyNeed);
        }

        Listing statingAnyNeed() {
            return new Listing(name, summary, text, slugs, true);
        }

        Candidate matching(String... clauses) {
            return new Candidate(
                    new ListingFacts(ID, "Listing", null, null, forAnyNeed, false, slugs),
                    new ConceptTags(name, Set.of(), Set.of(), summary, text, Set.of(), Set.of()),
                    1,
                    Set.of(clauses));
        }
    }

    private static Concept concept(String id, String label, Role role, List<String> help, List<String> needs) {
        return new Concept(
                id, label, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), role, help, needs, List.of(), List.of(),
                false);
    }

    private static QueryTerm term(Concept... concepts) {
        return new QueryTerm("words", List.of(concepts), QueryTerm.Role.REQUIRED, 1);
    }

    private static QueryTerm optional(QueryTerm term) {
        return new QueryTerm(term.words(), term.concepts(), QueryTerm.Role.OPTIONAL, 0.3);
    }

    private static QueryTerm inferred(QueryTerm.Role role, Concept concept) {
        return new QueryTerm("", List.of(concept), role, 0.8);
    }

    private static QueryTerm word(QueryTerm.Role role, double weight) {
        return new QueryTerm("falconry", List.of(), role, weight);
    }

    private static QuestionSimilarity similarTo(UUID listing) {
        TextSimilarity text = new TextSimilarity(0.8, 0.8, 5);
        return new QuestionSimilarity(Map.of(), Map.of(), List.of(new ListingSimilarity(listing, text, text)));
    }

    private static Reasons reasons(Candidate candidate, QueryTerm... terms) {
        return new ReasonFinder(Asked.question(false, similarTo(ID), terms)).of(candidate);
    }

    static Stream<Arguments> evidence() {
        return Stream.of(
                // A need.
                Arguments.of(AUTISM, LISTING.named("autism"), Evidence.NAMED, "Autism"),
                Arguments.of(AUTISM, LISTING.summarised("autism"), Evidence.NAMED, "Autism"),
                Arguments.of(AUTISM, LISTING.stating(Fields.NEED_NAMED, "adhd", "asd"), Evidence.NEED, "asd"),
                Arguments.of(AUTISM, LISTING.statingAnyNeed(), Evidence.ANY_NEED, ""),
                Arguments.of(AUTISM, LISTING.statingAnyNeed().mentioning("autism"), Evidence.ANY_NEED, ""),
                Arguments.of(AUTISM, LISTING.statingAnyNeed().summarised("autism"), Evidence.NAMED, "Autism"),
                Arguments.of(AUTISM, LISTING.mentioning("autism"), Evidence.MENTIONED, "Autism"),
                // A need that is wider or narrower than the concept.
                Arguments.of(LEARNING, LISTING.stating(Fields.NEED_NAMED, "sld"), Evidence.NEED, "sld"),
                Arguments.of(
                        LEARNING,
                        LISTING.stating(Fields.NEED_NAMED, "sld", "mld"),
                        Evidence.NAMED,
                        "Learning disability"),
                Arguments.of(GENETIC, LISTING.stating(Fields.NEED_NAMED, "oth"), Evidence.NEED, "oth"),
                Arguments.of(GENETIC, LISTING.stating(Fields.HELP, "paediatrics"), Evidence.HELP, "paediatrics"),
                // Help.
                Arguments.of(OVERNIGHT, LISTING.named("overnight"), Evidence.NAMED, "Overnight short breaks"),
                Arguments.of(OVERNIGHT, LISTING.stating(Fields.HELP, "short-breaks"), Evidence.HELP, "short-breaks"),
                Arguments.of(
                        OVERNIGHT,
                        LISTING.stating(Fields.HELP, "short-breaks").summarised("overnight"),
                        Evidence.NAMED,
                        "Overnight short breaks"),
                Arguments.of(OVERNIGHT, LISTING.summarised("overnight"), Evidence.MENTIONED, "Overnight short breaks"),
                // Neither.
                Arguments.of(FOOTBALL, LISTING.summarised("football"), Evidence.NAMED, "Football"),
                Arguments.of(FOOTBALL, LISTING.mentioning("football"), Evidence.MENTIONED, "Football"));
    }

    @ParameterizedTest
    @MethodSource("evidence")
    void aConceptIsClaimedOnlyAsFarAsTheListingStatesIt(
            Concept concept, Listing listing, Evidence evidence, String value) {
        assertThat(reasons(listing.matching(), term(concept)).met())
                .extracting(MetTerm::evidence, MetTerm::value)
                .containsExactly(tuple(evidence, value));
    }

    @Test
    void nothingIsClaimedOfAListingThatHasNothingOfTheTerms() {
        assertThat(reasons(LISTING.stating(Fields.NEED_NAMED, "hi").matching(), term(AUTISM), term(OVERNIGHT))
                        .met())
                .isEmpty();
    }

    @Test
    void ofSeveralMeaningsTheOneThatTheListingHasIsClaimed() {
        assertThat(reasons(LISTING.named("football").matching(), term(AUTISM, FOOTBALL))
                        .met())
                .extracting(MetTerm::value)
                .containsExactly("Football");
    }

    @Test
    void aWordIsFoundInTheNameOrMentioned() {
        QueryTerm word = word(QueryTerm.Role.REQUIRED, 0.9);

        assertThat(reasons(LISTING.matching(Clauses.inName(1)), term(AUTISM), word)
                        .met())
                .extracting(MetTerm::evidence, MetTerm::value)
                .containsExactly(tuple(Evidence.NAMED, "falconry"));
        assertThat(reasons(LISTING.matching(Clauses.inText(1)), term(AUTISM), word)
                        .met())
                .extracting(MetTerm::evidence)
                .containsExactly(Evidence.MENTIONED);
    }

    @Test
    void aVeryCommonWordIsNoReason() {
        assertThat(reasons(LISTING.matching(Clauses.inName(0)), word(QueryTerm.Role.REQUIRED, 0.02))
                        .met())
                .isEmpty();
    }

    @Test
    void aMentionIsAReasonOnlyWhereItIsRequiredAndNothingBetterIsThere() {
        Candidate mentioning = LISTING.mentioning("football").matching();

        assertThat(reasons(mentioning, optional(term(FOOTBALL))).met()).isEmpty();
        assertThat(reasons(LISTING.named("autism").mentioning("football").matching(), term(FOOTBALL), term(AUTISM))
                        .met())
                .extracting(MetTerm::value)
                .containsExactly("Autism");
    }

    @Test
    void whatIsRequiredComesFirstAndAnyNeedLast() {
        Candidate candidate = LISTING.statingAnyNeed()
                .named("football")
                .summarised("learning")
                .matching();

        assertThat(reasons(candidate, optional(term(FOOTBALL)), term(AUTISM), term(LEARNING))
                        .met())
                .extracting(MetTerm::evidence, MetTerm::value)
                .containsExactly(
                        tuple(Evidence.NAMED, "Learning disability"),
                        tuple(Evidence.NAMED, "Football"),
                        tuple(Evidence.ANY_NEED, ""));
    }

    @Test
    void onlyHelpThatTheFamilySeesAsUnderstoodIsAnInferredReason() {
        Candidate candidate = LISTING.stating(Fields.HELP, "short-breaks").matching();

        assertThat(reasons(candidate, inferred(QueryTerm.Role.REQUIRED, OVERNIGHT))
                        .inferred())
                .extracting(MetTerm::value)
                .containsExactly("short-breaks");
        assertThat(reasons(candidate, inferred(QueryTerm.Role.INFERRED, OVERNIGHT))
                        .inferred())
                .isEmpty();
        assertThat(reasons(LISTING.mentioning("overnight").matching(), inferred(QueryTerm.Role.REQUIRED, OVERNIGHT)))
                .isEqualTo(new Reasons(List.of(), List.of(), false, Likeness.TEXT));
    }

    @Test
    void likenessIsOfTheTextsOnlyForTheMostSimilarListings() {
        QueryTerm term = term(AUTISM);

        assertThat(reasons(LISTING.matching(), term).likeness()).isEqualTo(Likeness.TEXT);
        assertThat(new ReasonFinder(Asked.question(false, similarTo(UUID.randomUUID()), term))
                        .of(LISTING.matching())
                        .likeness())
                .isEqualTo(Likeness.HELP);
        assertThat(new ReasonFinder(Asked.question(false, QuestionSimilarity.UNKNOWN, term))
                        .of(LISTING.matching())
                        .likeness())
                .isEqualTo(Likeness.NONE);
    }

    @Test
    void thereIsNoReasonInDangerOrWithoutTerms() {
        Candidate candidate = LISTING.named("autism").matching(Clauses.NAME);

        assertThat(new ReasonFinder(Asked.question(true, QuestionSimilarity.UNKNOWN, term(AUTISM))).of(candidate))
                .isEqualTo(Reasons.NONE);
        assertThat(reasons(candidate)).isEqualTo(Reasons.NONE);
        assertThat(reasons(candidate, term(AUTISM)).wholeName()).isTrue();
    }
}
