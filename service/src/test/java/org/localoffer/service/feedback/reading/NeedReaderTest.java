package org.localoffer.service.feedback.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.localoffer.directory.vocabulary.Concept;
import org.localoffer.directory.vocabulary.Concept.Role;
import org.localoffer.directory.vocabulary.Vocabulary;
import org.localoffer.service.localarea.files.LocalAreaReader;
import org.localoffer.service.localarea.files.SampleFiles;
import org.localoffer.service.localarea.model.Terms;
import org.localoffer.service.search.understand.QueryTerm;
import org.localoffer.service.search.understand.QuestionSimilarity;

class NeedReaderTest {

    private static final Terms NEEDS = LocalAreaReader.read(SampleFiles.all()).needs();

    private static final Concept AUTISM = Parsed.concept("autism", Role.NEED, List.of(), List.of("asd"), List.of());
    private static final Concept LEARNING =
            Parsed.concept("learning", Role.NEED, List.of(), List.of("mld", "sld", "pmld"), List.of());
    private static final Concept THERAPY =
            Parsed.concept("therapy", Role.ASKED, List.of("speech"), List.of("slcn"), List.of());
    private static final Concept WHEELCHAIR =
            Parsed.concept("wheelchair", Role.ASKED, List.of("wheelchairs"), List.of(), List.of());
    private static final Concept WAITING =
            Parsed.concept("waiting", Role.SETTING, List.of(), List.of("nsa"), List.of());

    private final NeedReader reader = new NeedReader(
            new Vocabulary(List.of(AUTISM, LEARNING, THERAPY, WHEELCHAIR, WAITING)),
            NEEDS,
            help -> help.equals("wheelchairs") ? Optional.of("pd") : Optional.empty());

    private List<String> read(String text, QuestionSimilarity similarity, Concept... named) {
        List<QueryTerm> terms = List.of(named).stream().map(Parsed::named).toList();
        Sentence sentence = new Sentence(text, Parsed.sentence(terms, List.of(), similarity));
        return reader.read(new Sentences(List.of(sentence), Optional.empty()));
    }

    @Test
    void aNeedThatWordsNameComesBeforeWhatTheHelpGoesWith() {
        assertThat(read("speech therapy for an autistic boy", QuestionSimilarity.UNKNOWN, THERAPY, AUTISM))
                .containsExactly("asd", "slcn");
    }

    @ParameterizedTest
    @CsvSource({
        "severe learning difficulties, sld",
        "a severe learning disability, sld",
        "learning difficulties, mld",
        "profound and multiple learning disabilities, pmld"
    })
    void ofSeveralNeedsOfAWordTheOneIsMeantWhoseNameTheTextHolds(String text, String need) {
        assertThat(read(text, QuestionSimilarity.UNKNOWN, LEARNING)).first().isEqualTo(need);
    }

    @Test
    void aNeedIsToldInAFamilysOwnWords() {
        assertThat(read("she must sit in the same chair", Parsed.similar(Map.of("autism", 0.8), Map.of())))
                .containsExactly("asd");
    }

    @Test
    void aSentenceThatIsLikeNoneTellsNone() {
        assertThat(read("the page is hard to read", Parsed.similar(Map.of("autism", 0.74), Map.of())))
                .isEmpty();
    }

    @Test
    void helpThatIsForOneNeedTellsIt() {
        assertThat(read("my wheelchair is too small", QuestionSimilarity.UNKNOWN, WHEELCHAIR))
                .containsExactly("pd");
    }

    @Test
    void waitingTellsThatThereIsNoDiagnosisOnlyWhereNoNeedIsTold() {
        assertThat(read("what can we do while we wait", QuestionSimilarity.UNKNOWN, WAITING))
                .containsExactly("nsa");
        assertThat(read("he is autistic, and we wait", QuestionSimilarity.UNKNOWN, WAITING, AUTISM))
                .containsExactly("asd");
    }
}
