package org.localoffer.service.feedback.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.localoffer.service.feedback.reading.MessageReading.ToldAge;
import org.localoffer.service.localarea.files.LocalAreaReader;
import org.localoffer.service.localarea.files.SampleFiles;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.localarea.model.LocalArea;

/** What is suggested for a gap key, with the bands and lists of the sample area. */
class ReadingOfFamilyTest {

    private static final LocalArea SAMPLE = LocalAreaReader.read(SampleFiles.all());

    private static MessageReading aged(double from, double before) {
        return new MessageReading(
                List.of("short-breaks", "home-support"),
                List.of("asd"),
                List.of(new ToldAge(from, before)),
                "southend",
                null);
    }

    @Test
    void onlyWhatTheFamilyLeftOpenIsCompleted() {
        GapKey chosen = new GapKey("transport", null, "0-4", null, null);

        assertThat(aged(7, 8).complete(chosen, SAMPLE))
                .isEqualTo(new GapKey("transport", "asd", "0-4", "southend", null));
        assertThat(aged(7, 8).complete(GapKey.UNKNOWN, SAMPLE))
                .isEqualTo(new GapKey("short-breaks", "asd", "5-11", "southend", null));
    }

    @Test
    void whatTheEditionDoesNotKnowIsLeftOut() {
        MessageReading old = new MessageReading(
                List.of("no-such-help", "transport"), List.of("no-such-need"), List.of(), "no-such-area", null);

        assertThat(old.complete(GapKey.UNKNOWN, SAMPLE)).isEqualTo(new GapKey("transport", null, null, null, null));
    }

    @Test
    void nothingReadSuggestsNothing() {
        assertThat(MessageReading.NOTHING.complete(GapKey.UNKNOWN, SAMPLE)).isEqualTo(GapKey.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "3, 4, 0-4",
        "7, 8, 5-11",
        "11, 12, 5-11",
        "13, 14, 11-plus",
        "13, 20, 11-plus",
        "16, 17, preparing-for-adulthood",
        "18, 26, preparing-for-adulthood",
        "4, 12, 5-11",
        "0, 2, 0-4"
    })
    void ofBandsThatOverlapTheOneThatSaysMostIsFirst(double from, double before, String band) {
        assertThat(aged(from, before).ageBands(SAMPLE)).first().isEqualTo(band);
    }

    @Test
    void theAgeInYearsCountsOnlyInItsOwnBand() {
        assertThat(aged(19, 20).yearsIn("preparing-for-adulthood", SAMPLE)).isEqualTo(19);
        assertThat(aged(19, 20).yearsIn("5-11", SAMPLE)).isNull();
        assertThat(aged(19, 20).yearsIn(null, SAMPLE)).isNull();
        assertThat(MessageReading.NOTHING.yearsIn("5-11", SAMPLE)).isNull();
    }
}
