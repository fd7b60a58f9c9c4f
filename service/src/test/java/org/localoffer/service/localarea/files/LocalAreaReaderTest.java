package org.localoffer.service.localarea.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

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

    @Test
    void allMissingFilesAreNamedAtOnce() {
        reading(new AreaFiles(Map.of("needs.yaml", "- {slug: asd, label: Autism}\n")))
                .hasMessage("age-bands.yaml, areas.yaml, choices.yaml, commissioners.yaml, council.yaml, gazetteer.csv,"
                        + " kinds-of-help.yaml, remits.yaml, categories/*.md: are missing");
    }

    @Test
    void anAreaNeedsACategory() {
        reading(SampleFiles.all().without("categories")).hasMessage("categories/*.md: is missing");
    }

    @Test
    void theFilesThatMayBeLeftOutMayAllBeLeftOut() {
        Map<String, String> needed = new TreeMap<>(SampleFiles.all().texts());
        needed.keySet().removeAll(KnownFiles.OPTIONAL);
        needed.keySet().removeIf(path -> path.contains("/") && !path.startsWith("categories/"));

        assertThat(LocalAreaReader.read(new AreaFiles(needed)).categories()).hasSize(8);
    }

    @Test
    void anEmptyVocabularyIsEnoughToBeginWith() {
        assertThat(LocalAreaReader.read(SampleFiles.with("vocabulary.yaml", "[]\n"))
                        .vocabulary()
                        .concepts())
                .isEmpty();
    }

    @Test
    void aNeedOfTheirOwnAsksForAVocabularyOfTheirOwn() {
        AreaFiles files = SampleFiles.without("vocabulary.yaml")
                .with("needs.yaml", "- {slug: autism, label: Autism}\n")
                .without("listings");

        reading(files)
                .hasMessageMatching(
                        "vocabulary\\.yaml: is missing, and the product's cannot be used, since needs\\.yaml has"
                                + " no '[a-z]+'\\. Write your own; `\\[]` is enough to begin with");
    }

    @ParameterizedTest
    @ValueSource(strings = {"colours.yaml", "own_case.yaml", "categories/leisure.txt", "guides.md", "listings/a.csv"})
    void aFileThatNobodyReadsIsTold(String path) {
        assertThatThrownBy(() -> KnownFiles.checkNoOthers(SampleFiles.with(path, "a")))
                .isInstanceOf(InvalidLocalAreaException.class)
                .hasMessage(path + ": is no file of a local area");
    }

    @Test
    void everyFileOfTheSampleIsKnown() {
        assertThatCode(() -> KnownFiles.checkNoOthers(SampleFiles.all())).doesNotThrowAnyException();
    }

    @Test
    void thePageOfALocalAreaNamesEveryFile() throws IOException {
        String page = Files.readString(Path.of("local-area.md"));

        assertThat(Stream.concat(KnownFiles.NEEDED.stream(), KnownFiles.OPTIONAL.stream()))
                .allSatisfy(path -> assertThat(page).contains("`" + path + "`"));
    }

    /** Columns: file, text there, text instead of it, whole message. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            council.yaml | name: Estuary Sample Council | name: | council.yaml: needs name
            council.yaml | short_name: Estuary | short_name: ' ' | council.yaml: needs short_name
            council.yaml | ~  phone: 01632 960800\n~ | ~~ | council.yaml, line 5: local_offer_team needs phone
            council.yaml | email: local.offer@example.org | email: ask us | council.yaml, line 7: email is no address
            council.yaml | brand: "#0b5563" | brand: "#ffc72c" | council.yaml, line 29: colour brand (#ffc72c) has a contrast of 1.6 to 1 against white; it needs 4.5
            council.yaml | brand: "#0b5563" | brand: teal | council.yaml, line 29: colour brand looks like "#00545a", with the quotation marks, not like 'teal'
            council.yaml | brand: "#0b5563" | main: "#0b5563" | council.yaml, line 29: colours has brand and hover, no 'main'
            council.yaml | {brand: "#0b5563"} | ["#0b5563"] | council.yaml, line 29: colours has keys with values, such as name: text
            council.yaml | urgent: false} | urgent: maybe} | council.yaml, line 16: urgent is true or false, not 'maybe'
            categories/leisure.md | group: topic | group: ages | categories/leisure.md, line 4: group is age or topic, not 'ages'
            categories/leisure.md | ~order: 7\n~ | ~~ | categories/leisure.md: needs order
            categories/leisure.md | order: 7 | order: last | categories/leisure.md, line 6: order is a whole number, not 'last'
            categories/leisure.md | slug: leisure | slug: Leisure time | categories/leisure.md, line 2: 'Leisure time' is no slug: use a-z, 0-9 and -
            age-bands.yaml | from: 5, to: 11 | from: 15, to: 11 | age-bands.yaml, line 3: from is after to
            needs.yaml | slug: asd, label: Autism, area: communication-and-interaction | slug: asd, label: Autism, area: talking | needs.yaml, line 3: area is one of communication-and-interaction, cognition-and-learning, social-emotional-and-mental-health, sensory-and-physical, any, not 'talking'
            kinds-of-help.yaml | {slug: portage, label | {label | kinds-of-help.yaml, line 7: entry 3 has no slug
            kinds-of-help.yaml | {slug: portage, | {slug: Home teaching, | kinds-of-help.yaml, line 7: 'Home teaching' is no slug: use a-z, 0-9 and -
            areas.yaml | label: Southend, | label: '', | areas.yaml, line 5: 'southend' has no label
            choices.yaml | slug: gp, | slug: Your GP, | choices.yaml, line 121: 'Your GP' is no slug: use a-z, 0-9 and -
            commissioners.yaml | slug: joint-group | slug: joint-board | commissioners.yaml: needs a body 'joint-group', to which goes what no remit fits
            commissioners.yaml | until: 2022-06-30 | until: June 2022 | commissioners.yaml, line 11: until is a day such as 2026-04-01, not 'June 2022'
            remits.yaml | sector: social-care | sector: charity | remits.yaml, line 9: sector is one of education, health, social-care, voluntary, not 'charity'
            population.yaml | children: 27262 | children: many | population.yaml, line 8: children is a whole number, not 'many'
            gazetteer.csv | town,southend,51.54,0.65 | town,southend,0.65,51.54 | gazetteer.csv, line 4: is not in the United Kingdom; are latitude and longitude swapped?
            gazetteer.csv | town,southend,51.54,0.65 | town,southend,41.54,0.65 | gazetteer.csv, line 4: is not in the United Kingdom
            gazetteer.csv | town,southend,51.54,0.65 | town,southend,,0.65 | gazetteer.csv, line 4: latitude is blank
            gazetteer.csv | town,southend,51.54,0.65 | town,southend,51°,0.65 | gazetteer.csv, line 4: latitude is a number such as 51.54, not '51°'
            gazetteer.csv | name,kind,area,latitude,longitude | name;kind;area;latitude;longitude | gazetteer.csv, line 1: the columns must be separated by commas
            """)
    void aMistakeIsToldInWords(String path, String right, String wrong, String message) {
        assertThat(SampleFiles.text(path)).contains(right);

        reading(SampleFiles.with(path, replaceFirst(SampleFiles.text(path), right, wrong)))
                .hasMessage(message);
    }

    private static String replaceFirst(String text, String right, String wrong) {
        int at = text.indexOf(right);
        return text.substring(0, at) + wrong + text.substring(at + right.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"needs.yaml", "kinds-of-help.yaml", "age-bands.yaml", "areas.yaml", "commissioners.yaml"})
    void aListWithoutEntriesIsTold(String path) {
        reading(SampleFiles.with(path, "# To be written\n")).hasMessage(path + ": has no entries");
        reading(SampleFiles.with(path, "[]\n")).hasMessage(path + ": has no entries");
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
                    Nowhere,town,southend,51.54,        | longitude is blank
                    ,town,southend,51.54,0.71           | name is blank
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
                .hasMessage("gazetteer.csv, line 1: has no column area; needed are name, area, latitude, longitude");
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
