package org.localoffer.service.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.localoffer.service.localarea.files.AreaFiles;
import org.localoffer.service.localarea.files.InvalidLocalAreaException;
import org.localoffer.service.localarea.files.LocalAreaReader;
import org.localoffer.service.localarea.files.SampleFiles;
import org.localoffer.service.localarea.model.LocalArea;

class StartingFilesTest {

    private static final LocalArea AREA = LocalAreaReader.read(SampleFiles.all());
    private static final String LISTING = "listings/P41-autism-diagnostic-service.yaml";
    private static final String GUIDE = "guides/short-breaks.md";

    private static AbstractThrowableAssert<?, ? extends Throwable> reading(AreaFiles files) {
        return assertThatThrownBy(() -> StartingFiles.read(files, AREA)).isInstanceOf(InvalidLocalAreaException.class);
    }

    private static AreaFiles changed(String path, String from, String to) {
        String text = SampleFiles.text(path);
        assertThat(text).contains(from);
        return SampleFiles.with(path, text.replace(from, to));
    }

    @Test
    void theSampleHoldsEveryListingProviderAndGuide() {
        StartingFiles files = StartingFiles.read(SampleFiles.all(), AREA);

        assertThat(files.listings()).hasSize(114);
        assertThat(files.providers()).hasSize(55);
        assertThat(files.guides()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    kinds_of_help: [autism-assessment] | kinds_of_help: [magic-wands]  | magic-wands
                    types: [asd]                       | types: [autistic-ones]        | autistic-ones
                    service_area: {areas: [portsmouth] | service_area: {areas: [gosport-x] | gosport-x
                    delivery: [in-person]              | delivery: [by-drone]          | by-drone
                    coverage: [lo-14]                  | coverage: [lo-99]             | lo-99
                    commissioner: ccg                  | commissioner: nobody-at-all   | nobody-at-all
                    provider: solent-nhs-trust         | provider: no-such-trust       | no-such-trust
                    accessible-toilet                  | golden-toilet                 | golden-toilet
                    """)
    void anUnknownSlugIsReportedWithFileAndLine(String from, String to, String slug) {
        AreaFiles files = changed(LISTING, from, to);
        int line = files.required(LISTING).lineOf(slug);

        assertThat(line).isPositive();
        reading(files).hasMessageStartingWith(LISTING + ", line " + line + ": ").hasMessageContaining("'" + slug + "'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    kinds_of_help:            | kind_of_help:               | kind_of_help
                    level: specialist         | level: very-special         | very-special
                    minimum: 0                | minimum: zero               | zero
                    days: [MONDAY             | days: [MOONDAY              | MOONDAY
                    """)
    void anInvalidKeyOrValueIsReportedWithFileAndLine(String from, String to, String wrong) {
        AreaFiles files = changed(LISTING, from, to);
        int line = files.required(LISTING).lineOf(wrong);

        reading(files).hasMessageStartingWith(LISTING + ", line " + line + ": ").hasMessageContaining(wrong);
    }

    @Test
    void anInvertedAgeRangeIsReportedWithItsFile() {
        reading(changed(LISTING, "maximum: 18", "maximum: -1")).hasMessageStartingWith(LISTING + ", line ");
    }

    @Test
    void aDuplicateReferenceIsReported() {
        reading(changed(LISTING, "reference: P41", "reference: P40"))
                .hasMessageMatching("listings/P4[01]-.*\\.yaml, line 1: .*P40");
    }

    @Test
    void aGuideForAnUnknownKindOfHelpIsReported() {
        reading(changed(GUIDE, "kinds_of_help: [short-breaks,", "kinds_of_help: [long-breaks,"))
                .hasMessageStartingWith(GUIDE + ", line 6: ")
                .hasMessageContaining("long-breaks");
    }

    @Test
    void aGuideWithAnUnknownKeyIsReportedWithItsLine() {
        AreaFiles files = changed(GUIDE, "\ncoverage:", "\ncovers:");

        reading(files)
                .hasMessageStartingWith(
                        GUIDE + ", line " + files.required(GUIDE).lineOf("covers") + ": ")
                .hasMessageContaining("covers");
    }

    @Test
    void aDuplicateProviderIsReported() {
        reading(SampleFiles.with("providers/again.yaml", SampleFiles.text("providers/solent-nhs-trust.yaml")))
                .hasMessageContaining("solent-nhs-trust");
    }

    @Test
    void anUnlistedSourceIsReported() {
        reading(changed(LISTING, "document: \"002\"", "document: \"092\"")).hasMessageContaining("092");
    }
}
