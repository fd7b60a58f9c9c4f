package org.localoffer.service.localarea.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.localarea.model.AgeBand;
import org.localoffer.service.localarea.model.Category;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.localarea.model.OtherLanguage;

class LocalAreaReaderTest {

    private static AbstractThrowableAssert<?, ? extends Throwable> reading(AreaFiles files) {
        return assertThatThrownBy(() -> LocalAreaReader.read(files)).isInstanceOf(InvalidLocalAreaException.class);
    }

    @Test
    void theSampleAreaHasTheEightCategoriesAndFourAgeBandsOfTheDesign() {
        LocalArea area = LocalAreaReader.read(SampleFiles.all());

        assertThat(area.categories())
                .extracting(Category::slug)
                .containsExactly(
                        "age-0-4",
                        "age-5-11",
                        "age-11-plus",
                        "preparing-for-adulthood",
                        "send-information",
                        "health-and-social-care",
                        "leisure",
                        "information-advice-and-support");
        assertThat(area.ageBands())
                .extracting(AgeBand::slug)
                .containsExactly("0-4", "5-11", "11-plus", "preparing-for-adulthood");
    }

    @Test
    void theCoverageHeadingsAreLo01ToLo26() {
        List<String> headings = List.copyOf(
                LocalAreaReader.read(SampleFiles.all()).coverage().terms().slugs());

        assertThat(headings).hasSize(26).startsWith("lo-01").endsWith("lo-26");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "council.yaml",
                "age-bands.yaml",
                "areas.yaml",
                "needs.yaml",
                "kinds-of-help.yaml",
                "choices.yaml",
                "commissioners.yaml",
                "remits.yaml",
                "gazetteer.csv"
            })
    void aMissingFileIsNamed(String path) {
        reading(SampleFiles.without(path)).hasMessage(path + ": is missing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    needs.yaml         | - {slug: zz, lable: A slip}                    | lable
                    areas.yaml         | - {slug: zz, label: A slip, insid: england}    | insid
                    kinds-of-help.yaml | - {slug: zz, label: A slip, word: [x]}         | word
                    age-bands.yaml     | - {slug: zz, label: A slip, from: 1, until: 2} | until
                    commissioners.yaml | - {slug: zz, label: A slip, phone: x}          | phone
                    remits.yaml        | - {commissioner: ccg, kind_of_help: [camhs]}   | kind_of_help
                    coverage.yaml      | - {slug: zz, label: A slip, ref: x}            | ref
                    """)
    void aKeyThatIsUnknownIsReportedWithFileAndLine(String path, String line, String key) {
        reading(SampleFiles.withLine(path, line))
                .hasMessageStartingWith(path + ", line " + (SampleFiles.lines(path) + 1) + ": ")
                .hasMessageContaining("\"" + key + "\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    needs.yaml         | - {slug: asd, label: Again}
                    areas.yaml         | - {slug: southend, label: Again}
                    kinds-of-help.yaml | - {slug: childcare, label: Again}
                    age-bands.yaml     | - {slug: 0-4, label: Again, from: 0, to: 4}
                    commissioners.yaml | - {slug: ccg, label: Again}
                    coverage.yaml      | - {slug: lo-01, label: Again}
                    """)
    void aSlugThatStandsTwiceIsToldWithFileAndLine(String path, String line) {
        reading(SampleFiles.withLine(path, line)).hasMessageMatching(path + ", line \\d+: '.*' appears here twice");
    }

    @Test
    void aSlugThatStandsTwiceAmongTheChoicesIsReported() {
        String twice = SampleFiles.text("choices.yaml")
                .replace("diagnosis:\n", "diagnosis:\n  - {slug: not-needed, label: Again}\n");

        reading(SampleFiles.with("choices.yaml", twice)).hasMessageStartingWith("choices.yaml, line ");
    }

    @Test
    void aCategoryThatStandsTwiceIsReported() {
        reading(SampleFiles.with("categories/leisure-again.md", SampleFiles.text("categories/leisure.md")))
                .hasMessageContaining("leisure");
    }

    @Test
    void aCategoryThatMatchesByAnUnknownRuleIsReported() {
        String wrong = SampleFiles.text("categories/leisure.md").replace("match: {help:", "match: {helps:");

        reading(SampleFiles.with("categories/leisure.md", wrong))
                .hasMessageStartingWith("categories/leisure.md, line 7: ")
                .hasMessageContaining("helps");
    }

    @Test
    void aCategoryThatMatchesAnUnknownKindOfHelpIsReported() {
        String wrong = SampleFiles.text("categories/leisure.md").replace("short-breaks,", "shortbreaks,");

        reading(SampleFiles.with("categories/leisure.md", wrong))
                .hasMessageStartingWith("categories/leisure.md, line ")
                .hasMessageContaining("shortbreaks");
    }

    @Test
    void anAreaInsideAnUnknownOneIsReported() {
        reading(SampleFiles.withLine("areas.yaml", "- {slug: zz, label: Elsewhere, inside: nowhere}"))
                .hasMessageStartingWith("areas.yaml, line ")
                .hasMessageContaining("nowhere");
    }

    @Test
    void aTermWithoutALabelIsReported() {
        reading(SampleFiles.withLine("needs.yaml", "- {slug: zz}")).hasMessageStartingWith("needs.yaml, line ");
    }

    @Test
    void aRemitOfAnUnknownCommissionerIsReportedWithItsLine() {
        int line = SampleFiles.lines("remits.yaml") + 1;

        reading(SampleFiles.withLine("remits.yaml", "- {commissioner: no-such-body, kinds_of_help: [childcare]}"))
                .hasMessage("remits.yaml, line " + line + ": no commissioner 'no-such-body'");
    }

    @Test
    void aRemitForAnUnknownKindOfHelpIsReportedWithItsLine() {
        int line = SampleFiles.lines("remits.yaml") + 1;

        reading(SampleFiles.withLine("remits.yaml", "- {commissioner: ccg, kinds_of_help: [magic]}"))
                .hasMessage("remits.yaml, line " + line + ": no kind of help 'magic'");
    }

    @Test
    void aRemitForAnUnknownAreaIsReported() {
        reading(SampleFiles.withLine(
                        "remits.yaml", "- {commissioner: ccg, kinds_of_help: [childcare], area: atlantis}"))
                .hasMessageStartingWith("remits.yaml, line ")
                .hasMessageContaining("atlantis");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Nowhere,town,southend,51.5x,0.71    | 51.5x
                    Nowhere,town,southend,51.54,        | latitude
                    Nowhere,town,atlantis,51.54,0.71    | no area 'atlantis'
                    """)
    void aWrongRowOfTheGazetteerIsReportedWithItsLine(String row, String problem) {
        int line = SampleFiles.lines("gazetteer.csv") + 1;

        reading(SampleFiles.withLine("gazetteer.csv", row))
                .hasMessageStartingWith("gazetteer.csv, line " + line + ": ")
                .hasMessageContaining(problem);
    }

    @Test
    void aPlaceOffTheEarthIsReportedWithItsLine() {
        int line = SampleFiles.lines("gazetteer.csv") + 1;

        reading(SampleFiles.withLine("gazetteer.csv", "Nowhere,town,southend,515.4,0.71"))
                .hasMessageStartingWith("gazetteer.csv, line " + line + ": ");
    }

    @Test
    void aGazetteerWithoutAColumnIsReported() {
        reading(SampleFiles.with("gazetteer.csv", "name,kind,latitude,longitude\nSouthend,town,51.54,0.71\n"))
                .hasMessageStartingWith("gazetteer.csv, line 2: ")
                .hasMessageContaining("area");
    }

    private static final String LANGUAGES = "other-languages.yaml";

    private static final String SWEDISH = """
                  - code: sv
                    name: Swedish
                    own_name: Svenska
                    direction: ltr
                    text: "Ring {phone}."
                    words: [barn, skola]
                """;

    @Test
    void anEditionWithoutOtherLanguagesHasThoseOfTheSample() {
        LocalArea area = LocalAreaReader.read(SampleFiles.without(LANGUAGES));

        assertThat(area.otherLanguages().all()).extracting(OtherLanguage::code).contains("pl", "ar", "ckb");
    }

    @Test
    void aCouncilAddsALanguage() {
        LocalArea area = LocalAreaReader.read(SampleFiles.withLine(LANGUAGES, SWEDISH.stripTrailing()));

        assertThat(area.otherLanguages().all()).extracting(OtherLanguage::code).endsWith("sv");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    code: sv          | code: pl          | appears here twice
                    code: sv          | code: en          | is not the code of another language
                    code: sv          | code: Swedish     | is not the code of another language
                    name: Swedish     | name: ""          | needs name, own_name and text
                    direction: ltr    | direction: left   | needs the direction ltr or rtl
                    Ring {phone}.     | Ring 01632 960800 | needs {phone} once
                    Ring {phone}.     | {phone} {phone}   | needs {phone} once
                    Ring {phone}.     | {phone} {mail}    | needs {phone} once
                    words: [barn, skola] | letters: [å]   | needs words
                    """)
    void aMistakeInALanguageIsReportedWithFileAndLine(String right, String wrong, String problem) {
        reading(SampleFiles.withLine(LANGUAGES, SWEDISH.replace(right, wrong).stripTrailing()))
                .hasMessageMatching(LANGUAGES + ", line [1-9][0-9]*: .*")
                .hasMessageContaining(problem);
    }

    @Test
    void aKeyOfALanguageThatIsUnknownIsReportedWithItsLine() {
        int line = SampleFiles.lines(LANGUAGES) + 4;

        reading(SampleFiles.withLine(
                        LANGUAGES, SWEDISH.replace("direction:", "directions:").stripTrailing()))
                .hasMessageStartingWith(LANGUAGES + ", line " + line + ": ");
    }
}
