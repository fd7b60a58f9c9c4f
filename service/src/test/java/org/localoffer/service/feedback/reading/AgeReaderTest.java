package org.localoffer.service.feedback.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.feedback.reading.MessageReading.ToldAge;
import org.localoffer.service.privacy.TextSegments;
import org.localoffer.service.search.ages.AgeParser;
import org.localoffer.service.search.understand.QuestionSimilarity;

class AgeReaderTest {

    private static Optional<ToldAge> first(String text) {
        Sentences sentences = new Sentences(
                TextSegments.sentences(text).stream()
                        .map(sentence -> new Sentence(
                                sentence,
                                Parsed.sentence(
                                        List.of(),
                                        AgeParser.parse(sentence, (from, to) -> false, at -> false)
                                                .ages(),
                                        QuestionSimilarity.UNKNOWN)))
                        .toList(),
                Optional.empty());
        return AgeReader.read(sentences, text).stream().findFirst();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "My son is 7 and cannot find a club.                                   | 7",
                "It all stops at 18. My daughter is 19 and sits at home.               | 19",
                "The club is for under 12s. He is 14.                                  | 14",
                "We have tried since he was 3. He is 8 now.                            | 8",
                "It was fine in primary school. Now she is in year 8 and stays at home.| 12",
                "He has been on half days since reception. He's in Y4 now.             | 8",
                "My kid has adhd, 7.                                                   | 7",
                "Our daughter (11) waits for a place.                                  | 11",
                "A grandson who is autistic and 8 and lovely.                          | 8",
            })
    void theFirstAgeIsTheChildsAgeNow(String text, int age) {
        assertThat(first(text).map(ToldAge::from)).contains((double) age);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Therapy was weekly in primary school but not in secondary school. | 11 | 17",
                "Nursery wants him to leave.                                       | 2  | 5",
                "I cannot get my books in time for my GCSEs.                       | 14 | 17",
                "No college takes her.                                             | 16 | 26",
                "She is leaving care and has nowhere to live.                      | 16 | 20",
                "He moves up from juniors.                                         | 7  | 12",
            })
    void aStageOfLifeTellsAnAgeWhereNoNumberDoes(String text, double from, double before) {
        assertThat(first(text)).contains(new ToldAge(from, before));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "There is no respite anywhere.",
                "We have waited 18 weeks, 3 letters, and rang 12 times.",
                "It costs 1,500 pounds a year.",
                "The meeting is on 3, 4 and 5 March."
            })
    void noAgeIsReadWhereNoneIsTold(String text) {
        assertThat(first(text)).isEmpty();
    }
}
