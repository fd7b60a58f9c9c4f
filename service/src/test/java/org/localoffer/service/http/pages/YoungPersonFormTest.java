package org.localoffer.service.http.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.feedback.FeedbackKind;
import org.localoffer.service.feedback.Message;
import org.localoffer.service.feedback.Sender;
import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.localarea.model.AgeBand;
import org.localoffer.web.form.Choice;

class YoungPersonFormTest {

    private static final List<AgeBand> BANDS = List.of(
            new AgeBand("0-4", "Age 0 to 4", 0, 4),
            new AgeBand("5-11", "Age 5 to 11", 5, 11),
            new AgeBand("11-plus", "Age 11+", 11, 25),
            new AgeBand("pfa", "Preparing for adulthood", 14, 25));

    private static FormValues values(String words) {
        return FormValues.empty().set("words", words);
    }

    private static Message message(FormValues values) {
        return new YoungPersonForm(BANDS, values).read().orElseThrow();
    }

    @Test
    void everybodyFindsTheirAgeOnceInPlainNumbers() {
        assertThat(YoungPersonForm.ages(BANDS))
                .extracting(Choice::value, Choice::label)
                .containsExactly(tuple("5-11", "5 to 10"), tuple("11-plus", "11 to 13"), tuple("pfa", "14 to 25"));
    }

    @Test
    void bandsOfOtherAreasNeedNotOverlapOrBeInOrder() {
        List<AgeBand> bands = List.of(
                new AgeBand("old", "16 to 25", 16, 25),
                new AgeBand("young", "0 to 15", 0, 15),
                new AgeBand("same", "16 again", 16, 16));

        assertThat(YoungPersonForm.ages(bands)).extracting(Choice::label).containsExactly("0 to 15", "16 to 25");
        assertThat(YoungPersonForm.ages(List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "missing, MISSING",
        "how-was-it, SERVICE_QUALITY",
        "hard-to-use, HARD_TO_USE",
        "'', MISSING",
        "vexatious, MISSING",
        "possible-harm, MISSING",
        "own-case, MISSING",
        "banana, MISSING",
    })
    void itIsTheSameRecordAsOfAnybodyElse(String about, FeedbackKind kind) {
        Message message = message(values("Swings.").set("about", about));

        assertThat(message.kind()).isEqualTo(kind);
        assertThat(message.sender()).isEqualTo(Sender.YOUNG_PERSON);
        assertThat(message.listingSlug()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"5-11, 5-11", "pfa, pfa", "0-4, ", "banana, ", "'', "})
    void theAgeIsABandOrNotKnown(String typed, String band) {
        assertThat(message(values("Swings.").set("age", typed)).gapKey().ageBand())
                .isEqualTo(band);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n\t"})
    void withoutWordsThereIsNoMessage(String words) {
        FormValues typed = FormValues.of(Map.of("words", List.of(words)));

        assertThat(new YoungPersonForm(BANDS, typed).isComplete()).isFalse();
    }

    @Test
    void theSameFormWithOtherWordsIsAnotherMessage() {
        FormValues values = values("One.").set(FormValues.SUBMISSION, "7d5b8a53-2f0c-4b7e-9d0c-0b1c2d3e4f50");
        Message one = message(values);
        Message again = message(values);
        Message other = message(values.set("words", "Two."));

        assertThat(again.submission()).isEqualTo(one.submission());
        assertThat(other.submission()).isNotEqualTo(one.submission());
    }
}
