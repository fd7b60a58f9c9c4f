package org.localoffer.service.feedback.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.localoffer.directory.vocabulary.Concept;
import org.localoffer.directory.vocabulary.Concept.Role;
import org.localoffer.directory.vocabulary.Vocabulary;
import org.localoffer.service.search.understand.QueryTerm;
import org.localoffer.service.search.understand.QuestionSimilarity;

class HelpReaderTest {

    private static final Concept CLUBS = Parsed.concept("clubs", Role.ASKED, List.of("clubs"), List.of(), List.of());
    private static final Concept SPORT = Parsed.concept("sport", Role.ASKED, List.of(), List.of(), List.of("clubs"));
    private static final Concept SWIMMING =
            Parsed.concept("swimming", Role.ASKED, List.of(), List.of(), List.of("sport"));
    private static final Concept WHEELCHAIR =
            Parsed.concept("wheelchair", Role.ASKED, List.of("wheelchairs"), List.of(), List.of());
    private static final Concept DEAF =
            Parsed.concept("deaf", Role.NEED, List.of("teachers-of-the-deaf"), List.of("hi"), List.of());

    private final HelpReader reader = new HelpReader(new Vocabulary(List.of(CLUBS, SPORT, SWIMMING, WHEELCHAIR, DEAF)));

    private static Sentence sentence(String text, QuestionSimilarity similarity, Concept... named) {
        List<QueryTerm> terms = List.of(named).stream().map(Parsed::named).toList();
        return new Sentence(text, Parsed.sentence(terms, List.of(), similarity));
    }

    private List<String> read(Sentence... sentences) {
        return reader.read(new Sentences(List.of(sentences), Optional.empty()));
    }

    @Test
    void whatIsNamedFirstIsWhatTheFamilyIsAfter() {
        assertThat(read(sentence(
                        "no club takes a child in a wheelchair", QuestionSimilarity.UNKNOWN, CLUBS, WHEELCHAIR)))
                .containsExactly("clubs", "wheelchairs");
    }

    @Test
    void aConceptWithoutAKindOfHelpCountsAsItsNearestRelatedOneThatHasOne() {
        assertThat(read(sentence("is there any swimming", QuestionSimilarity.UNKNOWN, SWIMMING)))
                .containsExactly("clubs");
    }

    @Test
    void aNeedAsksForHelpOnlyWhereNothingElseIsNamed() {
        assertThat(read(sentence("she is deaf", QuestionSimilarity.UNKNOWN, DEAF)))
                .containsExactly("teachers-of-the-deaf");
        assertThat(read(sentence("a club for deaf children", QuestionSimilarity.UNKNOWN, DEAF, CLUBS)))
                .containsExactly("clubs");
    }

    @Test
    void aSentenceWithoutAKnownWordIsReadByItsMeaning() {
        QuestionSimilarity similarity = Parsed.similar(Map.of(), Map.of("clubs", 0.7, "wheelchairs", 0.1));

        assertThat(read(sentence("he has nothing to do on Saturdays", similarity)))
                .containsExactly("clubs");
    }

    @Test
    void aSentenceThatAsksCountsMoreThanTheStoryBeforeIt() {
        QuestionSimilarity story = Parsed.similar(Map.of(), Map.of("clubs", 0.6));
        QuestionSimilarity question = Parsed.similar(Map.of(), Map.of("wheelchairs", 0.6));

        assertThat(read(sentence("he loves football", story), sentence("who can mend his chair", question)))
                .first()
                .isEqualTo("wheelchairs");
    }

    @Test
    void theListingsOwnKindsAreSortedAndNoneIsAdded() {
        Sentences sentences = new Sentences(
                List.of(sentence("the wheelchair does not fit", QuestionSimilarity.UNKNOWN, WHEELCHAIR)),
                Optional.empty());

        assertThat(reader.sort(Set.of("wheelchairs"), sentences)).containsExactly("wheelchairs");
        assertThat(reader.sort(Set.of("clubs", "wheelchairs"), sentences)).containsExactly("wheelchairs", "clubs");
        assertThat(reader.sort(Set.of("clubs"), sentences)).containsExactly("clubs");
    }

    @Test
    void nothingIsToldByAnEmptyText() {
        assertThat(read()).isEmpty();
    }
}
