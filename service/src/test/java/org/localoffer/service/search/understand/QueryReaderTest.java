package org.localoffer.service.search.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.localoffer.service.language.EnglishDictionary;
import org.localoffer.service.language.LanguageIdentifier;
import org.localoffer.service.language.OtherLanguageDetector;
import org.localoffer.service.localarea.files.LocalAreaReader;
import org.localoffer.service.localarea.files.SampleFiles;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.privacy.DarkIsDanger;
import org.localoffer.service.privacy.HarmJudge;
import org.localoffer.service.search.engine.EngineLimits;
import org.localoffer.service.search.understand.QuestionSimilarity.ListingSimilarity;
import org.localoffer.service.search.understand.QuestionSimilarity.TextSimilarity;

class QueryReaderTest {

    private static final LocalArea AREA = LocalAreaReader.read(SampleFiles.all());

    private static final QuestionSimilarity KNOWN = new QuestionSimilarity(
            Map.of(),
            Map.of(),
            List.of(new ListingSimilarity(
                    new UUID(0, 1), new TextSimilarity(0.8, 0.8, 5), new TextSimilarity(0.8, 0.8, 5))));

    private static final PlaceFinder NO_PLACES = new PlaceFinder() {

        @Override
        public Optional<SearchPlace> find(String text) {
            return Optional.empty();
        }

        @Override
        public Optional<SearchPlace> known(String text) {
            return Optional.empty();
        }

        @Override
        public Optional<AskedArea> area(String name) {
            return Optional.empty();
        }
    };

    private static final Map<String, Long> TERMS = Map.of("dark", 1L);

    private final HarmJudge judge = DarkIsDanger.judge();

    private final QueryReader reader = new QueryReader(
            area -> NO_PLACES,
            () -> TERMS,
            new EnglishDictionary(),
            (text, vocabulary) -> KNOWN,
            new EngineLimits(),
            judge,
            new OtherLanguageDetector(new LanguageIdentifier()));

    private ParsedQuery read() {
        return reader.read("it is dark in here", null, false, Set.of(), AREA);
    }

    @Test
    void aQuestionThatWasReadBeforeDangerWasLearntIsJudgedAgainOnceItIs() {
        ParsedQuery before = read();

        assertThat(before.danger()).isFalse();
        assertThat(read()).as("kept").isSameAs(before);

        DarkIsDanger.teach(judge, AREA.harmPhrases());

        assertThat(read().danger()).isTrue();
    }
}
