package org.localoffer.service.search.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.localoffer.service.localarea.files.LocalAreaReader;
import org.localoffer.service.localarea.files.SampleFiles;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.search.understand.QuestionSimilarity.ListingSimilarity;
import org.localoffer.service.search.understand.QuestionSimilarity.TextSimilarity;

class RecentReadingsTest {

    private static final LocalArea AREA = LocalAreaReader.read(SampleFiles.all());
    private static final Map<String, Long> TERMS = Map.of("swimming", 2L);
    private static final RecentReadings.ReadWith NOW = new RecentReadings.ReadWith(AREA, TERMS, 1);

    private static final QuestionSimilarity KNOWN = new QuestionSimilarity(
            Map.of(),
            Map.of(),
            List.of(new ListingSimilarity(
                    new UUID(0, 1), new TextSimilarity(0.8, 0.8, 5), new TextSimilarity(0.8, 0.8, 5))));

    private final RecentReadings recent = new RecentReadings();

    private static RecentReadings.Asked asked(String text) {
        return new RecentReadings.Asked(text, null, false, Set.of());
    }

    private ParsedQuery read(RecentReadings.Asked asked, RecentReadings.ReadWith with) {
        return recent.of(asked, with, () -> Asked.question(false, KNOWN));
    }

    @Test
    void theSameQuestionIsReadOnce() {
        assertThat(read(asked("swimming"), NOW)).isSameAs(read(asked("swimming"), NOW));
    }

    @Test
    void aQuestionThatDiffersInAnythingIsReadByItself() {
        ParsedQuery first = read(asked("swimming"), NOW);

        assertThat(List.of(
                        asked("swiming"),
                        new RecentReadings.Asked("swimming", "Taunton", false, Set.of()),
                        new RecentReadings.Asked("swimming", null, true, Set.of()),
                        new RecentReadings.Asked("swimming", null, false, Set.of("sport"))))
                .allSatisfy(other -> assertThat(read(other, NOW)).isNotSameAs(first));
        assertThat(read(asked("swimming"), NOW)).isSameAs(first);
    }

    @Test
    void afterAChangeOfWhatItIsReadWithItIsReadAgain() {
        LocalArea published = LocalAreaReader.read(SampleFiles.all());
        ParsedQuery first = read(asked("swimming"), NOW);

        assertThat(List.of(
                        new RecentReadings.ReadWith(published, TERMS, 1),
                        new RecentReadings.ReadWith(AREA, new HashMap<>(TERMS), 1),
                        new RecentReadings.ReadWith(AREA, TERMS, 2)))
                .allSatisfy(with -> assertThat(read(asked("swimming"), with)).isNotSameAs(first));
    }

    @Test
    void aQuestionThatTellsOfDangerIsNotKept() {
        ParsedQuery danger = Asked.question(true, KNOWN);

        assertThat(recent.of(asked("he hits me"), NOW, () -> danger)).isSameAs(danger);
        assertThat(read(asked("he hits me"), NOW)).isNotSameAs(danger);
    }

    @Test
    void aReadingWithoutEmbeddingsIsNotKept() {
        ParsedQuery without = Asked.question(false, QuestionSimilarity.UNKNOWN);

        assertThat(recent.of(asked("swimming"), NOW, () -> without)).isSameAs(without);
        assertThat(read(asked("swimming"), NOW)).isNotSameAs(without);
    }
}
