package org.localoffer.service.search.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.directory.vocabulary.Word;
import org.localoffer.service.language.EnglishDictionary;
import org.localoffer.service.localarea.files.LocalAreaReader;
import org.localoffer.service.localarea.files.SampleFiles;
import org.localoffer.service.localarea.model.LocalArea;

class SpellingCorrectionTest {

    private static final LocalArea AREA = LocalAreaReader.read(SampleFiles.all());

    private static final SpellingCorrection SPELLING = new SpellingCorrection(
            AREA.vocabulary(),
            AREA.choicePhrases(),
            List.of(Set.of("portsmouth")),
            Map.of("enableability", 1L, "behaviour", 4L),
            new EnglishDictionary());

    private static String corrected(String typed) {
        return SPELLING.correct(Word.of(typed).getFirst()).orElse(typed);
    }

    @ParameterizedTest
    @CsvSource({
        "autisim, autism",
        "autsim, autism",
        "speach, speech",
        "physioterapy, physiotherapy",
        "dislexia, dyslexia",
        "dispraxia, dyspraxia",
        "respight, respite",
        "skool, school",
        "scool, school",
        "nersery, nursery",
        "behavoir, behaviour",
        "weelchair, wheelchair",
        "occupashunal, occupational",
        "epilipsy, epilepsy",
        "enablability, enableability",
        "portsmuth, portsmouth",
        "ursery, nursery",
        "wnursery, nursery",
        "mursery, nursery",
        "unrsery, nursery",
        "speechtherapy, speech therapy"
    })
    void aSlipIsCorrected(String typed, String meant) {
        assertThat(corrected(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "basketball",
                "horse",
                "loss",
                "worried",
                "weve",
                "dont",
                "theyre",
                "autism",
                "Leigh's",
                "brakes",
                "ot",
                "xqzvbn",
                "enableabcdefgh",
                "a1b2",
                "grandson",
                "sunday",
                "sundays"
            })
    void aWordThatExistsOrIsLikeNoOtherStaysAsItIs(String typed) {
        assertThat(corrected(typed)).isEqualTo(typed);
    }

    @Test
    void anOrdinaryWordIsNeverJoinedFromTwo() {
        SpellingCorrection spelling = new SpellingCorrection(
                AREA.vocabulary(),
                AREA.choicePhrases(),
                List.of(),
                Map.of("everyday", 3L, "cliffdale", 1L),
                new EnglishDictionary());

        List<Word> every = Word.of("every day");
        List<Word> cliff = Word.of("cliff dale");
        assertThat(spelling.isSplitWord(every.get(0), every.get(1))).isFalse();
        assertThat(spelling.isSplitWord(cliff.get(0), cliff.get(1))).isTrue();
    }
}
