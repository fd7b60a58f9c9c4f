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
import org.localoffer.service.search.understand.Interpretation.Part;
import org.localoffer.service.search.understand.Interpretation.Unit;

/** What the whole of a question is like, against what its words name. */
class LikelinessTest {

    private static final Concept SCHOOL = concept("school", Role.SETTING, false);
    private static final Concept TEACHING_AT_HOME = concept("home-education", Role.ASKED, false);
    private static final Concept TRAVEL = concept("travel", Role.ASKED, false);
    private static final Concept CLUBS = concept("clubs", Role.ASKED, false);
    private static final Concept SELF_HARM = concept("self-harm", Role.ASKED, true);
    private static final Concept AUTISM = concept("autism", Role.NEED, false);

    private static final Vocabulary VOCABULARY =
            new Vocabulary(List.of(SCHOOL, TEACHING_AT_HOME, TRAVEL, CLUBS, SELF_HARM, AUTISM));

    private static Concept concept(String id, Role role, boolean crisis) {
        return new Concept(
                id,
                id,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                role,
                role == Role.NEED ? List.of() : List.of(id),
                List.of(),
                List.of(),
                List.of(),
                crisis);
    }

    private static Unit named(Concept concept) {
        return new Unit(concept.id(), List.of(concept), Part.ASKED, 1);
    }

    private static List<Unit> weighed(Map<Concept, Double> likeness, Concept... named) {
        Map<String, Double> byId = likeness.entrySet().stream()
                .collect(Collectors.toMap(one -> one.getKey().id(), Map.Entry::getValue));
        return new Likeliness(new QuestionMeaning(byId, List.of()), VOCABULARY, Set.of())
                .weigh(Stream.of(named).map(LikelinessTest::named).toList());
    }

    private static List<String> of(List<Unit> units, Part part) {
        return units.stream()
                .filter(unit -> unit.part() == part)
                .flatMap(unit -> unit.concepts().stream())
                .map(Concept::id)
                .toList();
    }

    @Test
    void whatNoWordNamesIsAskedWhereTheQuestionIsNearlyAPhraseForIt() {
        List<Unit> units = weighed(Map.of(TEACHING_AT_HOME, 0.86, SCHOOL, 0.79), SCHOOL);

        assertThat(of(units, Part.ASKED)).containsExactly("home-education");
        assertThat(of(units, Part.PASSING)).containsExactly("school");
    }

    @Test
    void whatIsOnlyRatherAlikeIsLikelyAndNothingMore() {
        List<Unit> units = weighed(Map.of(CLUBS, 0.79));

        assertThat(of(units, Part.LIKELY)).containsExactly("clubs");
        assertThat(of(units, Part.ASKED)).isEmpty();
    }

    @Test
    void whatIsAlikeByChanceIsNotTakenIn() {
        assertThat(weighed(Map.of(CLUBS, 0.75, TRAVEL, 0.7))).isEmpty();
    }

    @Test
    void helpThatIsNamedOnTheWayIsNotWhatIsAsked() {
        List<Unit> units = weighed(Map.of(CLUBS, 0.8, TRAVEL, 0.66), CLUBS, TRAVEL);

        assertThat(of(units, Part.ASKED)).containsExactly("clubs");
        assertThat(of(units, Part.PASSING)).containsExactly("travel");
    }

    @Test
    void whatAWordNamesStaysWhereNothingElseIsClearlyMeant() {
        List<Unit> units = weighed(Map.of(CLUBS, 0.84, TRAVEL, 0.81), TRAVEL);

        assertThat(of(units, Part.ASKED)).containsExactly("travel");
        assertThat(of(units, Part.LIKELY)).containsExactly("clubs");
    }

    @Test
    void whatIsLikeDangerIsNotLookedForWithoutAWordForIt() {
        assertThat(weighed(Map.of(SELF_HARM, 0.95))).isEmpty();
    }

    @Test
    void whoeverIsInDangerIsTakenAtTheirWords() {
        List<Unit> units = weighed(Map.of(CLUBS, 0.9, SELF_HARM, 0.6), SELF_HARM);

        assertThat(units).extracting(Unit::typed).containsExactly("self-harm");
    }

    @Test
    void aNeedIsNeverGuessed() {
        assertThat(weighed(Map.of(AUTISM, 0.95))).isEmpty();
    }

    private static List<Interpretation.Alike> alike(double concept, boolean onlyHope, double... likeness) {
        List<QuestionMeaning.Likeness> listings = DoubleStream.of(likeness)
                .mapToObj(one -> new QuestionMeaning.Likeness(UUID.randomUUID(), one))
                .toList();
        return new Likeliness(new QuestionMeaning(Map.of("clubs", concept), listings), VOCABULARY, Set.of())
                .alike(onlyHope);
    }

    @Test
    void listingsCountByHowMuchMoreLikeTheQuestionTheyAreThanOthers() {
        List<Interpretation.Alike> alike = alike(0.7, false, 0.75, 0.7, 0.65);

        assertThat(alike.getFirst().share()).isBetween(0.99, 1.01);
        assertThat(alike.getLast().share()).isZero();
        assertThat(alike).extracting(Interpretation.Alike::found).containsExactly(true, false, false);
    }

    @Test
    void listingsCountLittleWhereTheQuestionIsAPhraseThatIsKnown() {
        assertThat(alike(1, false, 0.75, 0.65).getFirst().share()).isLessThan(0.25);
    }

    @Test
    void whatIsLikeAFewWordsOnlyByChanceIsNotFound() {
        assertThat(alike(0.7, false, 0.58, 0.48)).noneMatch(Interpretation.Alike::found);
    }

    @Test
    void aStoryInWordsThatNobodyKnowsFindsAtLeastWhatIsNearest() {
        assertThat(alike(0.7, true, 0.52, 0.44).getFirst().found()).isTrue();
    }
}
