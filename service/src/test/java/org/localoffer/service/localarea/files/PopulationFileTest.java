package org.localoffer.service.localarea.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.localarea.model.Population;
import org.localoffer.service.localarea.model.PopulationFigure;

/** How many children there are, as a local area's file says. */
class PopulationFileTest {

    private static final String PATH = "population.yaml";
    private static final LocalArea SAMPLE = LocalAreaReader.read(SampleFiles.all());

    private static Population.Known about(LocalArea area, String key, int year) {
        return area.population().about(Objects.requireNonNull(GapKey.ofKey(key)), area, year);
    }

    private static LocalArea withFigures(String figures) {
        return LocalAreaReader.read(SampleFiles.with(PATH, figures));
    }

    @ParameterizedTest(name = "{0} in {1}: {2} of the same group, {3} of wider ones")
    @CsvSource({
        // The sample's sources give no number by need.
        "special-school~semh~5-11~southend~education, 2026, 0, 3",
        "short-breaks~-~-~southend~-, 2026, 3, 0",
        "short-breaks~any~any~southend~any, 2026, 3, 0",
        "short-breaks~any~any~southend~any, 2011, 0, 0",
        "sensory-support~hi~0-4~somerset~-, 2026, 0, 2",
        "sensory-support~any~0-4~somerset~-, 2026, 1, 1",
        "sensory-support~any~5-11~somerset~-, 2026, 0, 2",
        "sensory-support~any~11-plus~somerset~-, 2026, 0, 1",
        "clubs-and-leisure~pd~5-11~north-portsmouth~-, 2026, 0, 1",
        "clubs-and-leisure~any~any~any~-, 2026, 0, 0",
        "clubs-and-leisure~-~-~-~-, 2026, 0, 0",
    })
    void theFiguresOfASampleGapAreThoseOfItsGroupAndOfWiderOnes(String key, int year, int same, int wider) {
        Population.Known known = about(SAMPLE, key, year);

        assertThat(known.same()).hasSize(same);
        assertThat(known.wider()).hasSize(wider);
        assertThat(known.isNothing()).isEqualTo(same + wider == 0);
    }

    @Test
    void everyFigureOfTheSampleNamesItsSourceAndLine() {
        assertThat(SAMPLE.population().figures())
                .extracting(PopulationFigure::source)
                .hasSize(8)
                .allSatisfy(source -> assertThat(source).matches(".+ 20\\d\\d.*, line \\d+"));
    }

    @ParameterizedTest(name = "in {0}: {1}")
    @CsvSource({"2019, 0", "2020, 10", "2021, 10", "2022, 20", "2026, 20"})
    void theLatestCountUpToAYearIsShown(int year, int children) {
        LocalArea area = withFigures("""
                - {what: Autistic pupils, area: southend, age_band: 5-11, need: asd, children: 20, year: 2022, source: S}
                - {what: Autistic pupils, area: southend, age_band: 5-11, need: asd, children: 10, year: 2020, source: S}
                """);

        assertThat(about(area, "short-breaks~asd~5-11~southend~-", year).same())
                .extracting(PopulationFigure::children)
                .containsExactlyElementsOf(children == 0 ? List.of() : List.of(children));
    }

    @Test
    void agesInYearsThatEqualABandAreThatBand() {
        LocalArea area = withFigures(
                "- {what: Pupils, area: southend, age_from: 5, age_to: 11, children: 20, year: 2022, source: S}\n");

        assertThat(about(area, "short-breaks~any~5-11~southend~-", 2022).same()).hasSize(1);
    }

    @Test
    void anAreaWithoutTheFileKnowsNoNumber() {
        LocalArea area = LocalAreaReader.read(SampleFiles.without(PATH));

        assertThat(about(area, "short-breaks~any~any~southend~any", 2026).isNothing())
                .isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {area: southend, children: 5, year: 2020, source: Szz}                                       | needs what, area and source
            {what: zz, children: 5, year: 2020, source: S}                                               | needs what, area and source
            {what: zz, area: southend, children: 5, year: 2020}                                          | needs what, area and source
            {what: zz, area: southend, children: 5, year: 2020, source: ' '}                             | needs what, area and source
            {what: zz, area: southend, children: 0, year: 2020, source: S}                               | 'zz' needs children
            {what: zz, area: southend, children: -4, year: 2020, source: S}                              | 'zz' needs children
            {what: zz, area: southend, year: 2020, source: S}                                            | 'zz' needs children
            {what: zz, area: southend, children: 5, source: S}                                           | 'zz' needs children
            {what: zz, area: southend, children: many, year: 2020, source: S}                            | many
            {what: zz, area: atlantis, children: 5, year: 2020, source: S}                               | no area 'atlantis'
            {what: zz, area: southend, need: shyness, children: 5, year: 2020, source: S}                | no need 'shyness'
            {what: zz, area: southend, age_band: 6-9, children: 5, year: 2020, source: S}                | no age band '6-9'
            {what: zz, area: southend, age_from: 6, children: 5, year: 2020, source: S}                  | 'zz' needs an age_band
            {what: zz, area: southend, age_to: 6, children: 5, year: 2020, source: S}                    | 'zz' needs an age_band
            {what: zz, area: southend, age_from: 9, age_to: 6, children: 5, year: 2020, source: S}       | 'zz' needs an age_band
            {what: zz, area: southend, age_from: -1, age_to: 6, children: 5, year: 2020, source: S}      | 'zz' needs an age_band
            {what: zz, area: southend, age_from: 20, age_to: 26, children: 5, year: 2020, source: S}     | 'zz' needs an age_band
            {what: zz, area: southend, age_band: 0-4, age_from: 0, age_to: 4, children: 5, year: 2020, source: S} | 'zz' needs an age_band
            {what: zz, aera: southend, children: 5, year: 2020, source: S}                               | aera
            """)
    void aMistakeIsToldWithFileAndLine(String figure, String problem) {
        assertThatThrownBy(() -> LocalAreaReader.read(SampleFiles.withLine(PATH, "- " + figure)))
                .isInstanceOf(InvalidLocalAreaException.class)
                .hasMessageMatching("(?s)" + PATH + ", line \\d+: .*")
                .hasMessageContaining(problem);
    }
}
