package org.localoffer.service.search.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.localoffer.directory.vocabulary.Concept;
import org.localoffer.directory.vocabulary.Concept.Role;
import org.localoffer.directory.vocabulary.Vocabulary;
import org.localoffer.service.search.understand.QuestionSimilarity.TextSimilarity;

/** Similarity of the whole question, compared with the concepts that its words name. */
class IntentScorerTest {

    private static final Concept SCHOOL = Asked.concept("school", Role.SETTING, false);
    private static final Concept TEACHING_AT_HOME = Asked.concept("home-education", Role.ASKED, false);
    private static final Concept TRAVEL = Asked.concept("travel", Role.ASKED, false);
    private static final Concept CLUBS = Asked.concept("clubs", Role.ASKED, false);
    private static final Concept SELF_HARM = Asked.concept("self-harm", Role.ASKED, true);
    private static final Concept AUTISM = Asked.concept("autism", Role.NEED, false);

    private static final Vocabulary VOCABULARY =
            new Vocabulary(List.of(SCHOOL, TEACHING_AT_HOME, TRAVEL, CLUBS, SELF_HARM, AUTISM));

    private static QueryTerm named(Concept concept) {
        return new QueryTerm(concept.id(), List.of(concept), QueryTerm.Role.REQUIRED, 1);
    }

    private static List<QueryTerm> weighed(Map<Concept, Double> similarity, Concept... named) {
        return scorer(similarity, Set.of())
                .weigh(Stream.of(named).map(IntentScorerTest::named).toList());
    }

    private static IntentScorer scorer(Map<Concept, Double> similarity, Set<String> without) {
        Map<String, Double> byId = similarity.entrySet().stream()
                .collect(Collectors.toMap(one -> one.getKey().id(), Map.Entry::getValue));
        return new IntentScorer(new QuestionSimilarity(byId, Map.of(), List.of()), VOCABULARY, Set.of(), without);
    }

    private static List<String> of(List<QueryTerm> terms, QueryTerm.Role role) {
        return terms.stream()
                .filter(term -> term.role() == role)
                .flatMap(term -> term.concepts().stream())
                .map(Concept::id)
                .toList();
    }

    @Test
    void whatNoWordNamesIsAskedWhereTheQuestionIsNearlyAPhraseForIt() {
        List<QueryTerm> terms = weighed(Map.of(TEACHING_AT_HOME, 0.86, SCHOOL, 0.79), SCHOOL);

        assertThat(of(terms, QueryTerm.Role.REQUIRED)).containsExactly("home-education");
        assertThat(of(terms, QueryTerm.Role.OPTIONAL)).containsExactly("school");
    }

    @Test
    void whatIsOnlyRatherSimilarIsLikelyAndNothingMore() {
        List<QueryTerm> terms = weighed(Map.of(CLUBS, 0.79));

        assertThat(of(terms, QueryTerm.Role.INFERRED)).containsExactly("clubs");
        assertThat(of(terms, QueryTerm.Role.REQUIRED)).isEmpty();
    }

    @Test
    void whatIsSimilarByChanceIsNotTakenIn() {
        assertThat(weighed(Map.of(CLUBS, 0.75, TRAVEL, 0.7))).isEmpty();
    }

    @Test
    void helpThatIsNamedOnTheWayIsNotWhatIsAsked() {
        List<QueryTerm> terms = weighed(Map.of(CLUBS, 0.8, TRAVEL, 0.66), CLUBS, TRAVEL);

        assertThat(of(terms, QueryTerm.Role.REQUIRED)).containsExactly("clubs");
        assertThat(of(terms, QueryTerm.Role.OPTIONAL)).containsExactly("travel");
    }

    @Test
    void whatAWordNamesStaysWhereNothingElseIsClearlyMeant() {
        List<QueryTerm> terms = weighed(Map.of(CLUBS, 0.84, TRAVEL, 0.81), TRAVEL);

        assertThat(of(terms, QueryTerm.Role.REQUIRED)).containsExactly("travel");
        assertThat(of(terms, QueryTerm.Role.INFERRED)).containsExactly("clubs");
    }

    @Test
    void whatIsLikeDangerIsNotLookedForWithoutAWordForIt() {
        assertThat(weighed(Map.of(SELF_HARM, 0.95))).isEmpty();
    }

    @Test
    void whoeverIsInDangerIsTakenAtTheirWords() {
        List<QueryTerm> terms = weighed(Map.of(CLUBS, 0.9, SELF_HARM, 0.6), SELF_HARM);

        assertThat(terms).extracting(QueryTerm::words).containsExactly("self-harm");
    }

    @Test
    void aGuessThatWasRemovedIsNotInferredAndTheNextBestIsNoMoreCertainThanBefore() {
        Map<Concept, Double> similarity = Map.of(TEACHING_AT_HOME, 0.9, CLUBS, 0.86);
        IntentScorer scorer = scorer(similarity, Set.of("home-education"));

        assertThat(of(scorer(similarity, Set.of()).weigh(List.of()), QueryTerm.Role.INFERRED))
                .containsExactly("clubs");
        assertThat(of(scorer.weigh(List.of()), QueryTerm.Role.INFERRED)).containsExactly("clubs");
        assertThat(of(scorer.weigh(List.of()), QueryTerm.Role.REQUIRED)).isEmpty();
        assertThat(scorer.leftOut(List.of())).containsExactly(TEACHING_AT_HOME);
    }

    @Test
    void withoutTheGuessWhatWordsNameIsAskedAgain() {
        List<QueryTerm> terms = scorer(Map.of(TEACHING_AT_HOME, 0.86, SCHOOL, 0.79), Set.of("home-education"))
                .weigh(List.of(named(SCHOOL)));

        assertThat(of(terms, QueryTerm.Role.REQUIRED)).containsExactly("school");
        assertThat(of(terms, QueryTerm.Role.OPTIONAL)).isEmpty();
        assertThat(of(terms, QueryTerm.Role.INFERRED)).isEmpty();
    }

    @Test
    void onlyGuessesCanBeRemovedAndNotWhatWordsName() {
        IntentScorer scorer = scorer(Map.of(CLUBS, 0.9), Set.of("clubs"));
        List<QueryTerm> terms = scorer.weigh(List.of(named(CLUBS)));

        assertThat(of(terms, QueryTerm.Role.REQUIRED)).containsExactly("clubs");
        assertThat(scorer.leftOut(terms)).isEmpty();
    }

    @Test
    void whatTheQuestionIsNotLikeIsNotSaidToBeLeftOut() {
        assertThat(scorer(Map.of(CLUBS, 0.9, TRAVEL, 0.6), Set.of("travel", "gone-since"))
                        .leftOut(List.of()))
                .isEmpty();
    }

    @Test
    void aNeedIsNeverInferred() {
        assertThat(weighed(Map.of(AUTISM, 0.95))).isEmpty();
    }

    private static List<SimilarListing> similar(double concept, boolean noConcepts, double... similarity) {
        List<QuestionSimilarity.ListingSimilarity> listings = DoubleStream.of(similarity)
                .mapToObj(one -> new QuestionSimilarity.ListingSimilarity(
                        UUID.randomUUID(), new TextSimilarity(one, 0, 0), new TextSimilarity(0, 0, 0)))
                .toList();
        return new IntentScorer(
                        new QuestionSimilarity(Map.of("clubs", concept), Map.of(), listings),
                        VOCABULARY,
                        Set.of(),
                        Set.of())
                .similarListings(noConcepts);
    }

    @Test
    void listingsCountByHowMuchMoreLikeTheQuestionTheyAreThanOthers() {
        List<SimilarListing> similar = similar(0.7, false, 0.75, 0.7, 0.65);

        assertThat(similar.getFirst().share()).isBetween(0.99, 1.01);
        assertThat(similar.getLast().share()).isZero();
        assertThat(similar).extracting(SimilarListing::found).containsExactly(true, false, false);
    }

    @Test
    void listingsCountLittleWhereTheQuestionIsAPhraseThatIsKnown() {
        assertThat(similar(1, false, 0.75, 0.65).getFirst().share()).isLessThan(0.25);
    }

    @Test
    void whatIsLikeAFewWordsOnlyByChanceIsNotFound() {
        assertThat(similar(0.7, false, 0.58, 0.48))
                .extracting(SimilarListing::found)
                .containsExactly(false, false);
    }

    @Test
    void aSentenceWithoutAConceptFindsTheMostSimilarListings() {
        assertThat(similar(0.7, true, 0.52, 0.44).getFirst().found()).isTrue();
    }
}
