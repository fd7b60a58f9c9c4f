package org.localoffer.service.localarea.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.localoffer.service.localarea.model.CoverageHeading;
import org.localoffer.service.localarea.model.CoverageHeadings;
import org.localoffer.service.localarea.model.CoverageRule;

class CoverageFileTest {

    private static final String PATH = "coverage.yaml";

    private static CoverageHeadings read(AreaFiles files) {
        return LocalAreaReader.read(files).coverage();
    }

    private static CoverageHeading heading(AreaFiles files, String slug) {
        return read(files).find(slug).orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            - {slug: zz, label: A slip, counts: [{kinds_of_help: [magic]}]}  | no kind of help 'magic'
            - {slug: zz, label: A slip, counts: [{categories: [nothing]}]}   | no category 'nothing'
            - {slug: zz, label: A slip, guides: [no-guide]}                  | no guide 'no-guide'
            - {slug: zz, label: A slip, supplied_by: nobody-at-all}          | no commissioner 'nobody-at-all'
            - {slug: zz, label: A slip, counts: [{}]}                        | a rule of 'zz' has no condition
            - {slug: zz, label: A slip, counts: [{outside: false}]}          | a rule of 'zz' has no condition
            - {slug: zz, label: A slip, none_expected: ' '}                  | 'zz' needs a reason in none_expected
            - {slug: zz, label: ' '}                                         | 'zz' has no label
            - {slug: Z Z, label: A slip}                                     | 'Z Z' is no slug
            - {label: A slip, reference: null}                               | 'null' is no slug
            - {slug: zz, label: A slip, tells: [everything]}                 | everything
            - {slug: zz, label: A slip, counts: [{sectors: [magical]}]}      | magical
            - {slug: zz, label: A slip, counts: [{levels: [high]}]}          | high
            - {slug: zz, label: A slip, counts: [{kind_of_help: [x]}]}       | kind_of_help
            """)
    void aMistakeIsReportedWithFileAndLine(String line, String problem) {
        int last = SampleFiles.lines(PATH) + 1;

        assertThatThrownBy(() -> read(SampleFiles.withLine(PATH, line)))
                .isInstanceOf(InvalidLocalAreaException.class)
                .hasMessageStartingWith(PATH + ", line " + (problem.startsWith("'null'") ? "" : last + ": "))
                .hasMessageContaining(problem);
    }

    @Test
    void anAreaWithoutTheFileHasTheHeadingsAndRulesOfTheProduct() {
        assertThat(read(SampleFiles.without(PATH)).all())
                .isEqualTo(read(SampleFiles.all()).all());
    }

    @Test
    void aFileFromBeforeThereWereRulesHasThoseOfTheProductAndItsOwnLabels() {
        AreaFiles old = SampleFiles.with(PATH, """
                - {slug: lo-14, label: Our health care, reference: Ours}
                - {slug: own-heading, label: Something of our own}
                """);

        assertThat(heading(old, "lo-14").label()).isEqualTo("Our health care");
        assertThat(heading(old, "lo-14").reference()).isEqualTo("Ours");
        assertThat(heading(old, "lo-14").counts())
                .isEqualTo(heading(SampleFiles.all(), "lo-14").counts());
        assertThat(heading(old, "own-heading").hasRule()).isFalse();
    }

    @Test
    void aFileWithAnyRuleKeepsItsOwn() {
        AreaFiles own = SampleFiles.with(PATH, """
                - {slug: lo-14, label: Health, counts: [{kinds_of_help: [physiotherapy]}]}
                - {slug: lo-18, label: Travel}
                """);

        assertThat(heading(own, "lo-18").hasRule()).isFalse();
        assertThat(heading(own, "lo-14").counts())
                .flatExtracting(CoverageRule::kindsOfHelp)
                .containsExactly("physiotherapy");
    }

    @Test
    void rulesOfTheProductLeaveOutWhatTheAreaDoesNotHave() {
        String without = SampleFiles.text("kinds-of-help.yaml")
                .lines()
                .filter(line -> !line.contains("slug: transport,") && !line.contains("slug: tuition,"))
                .collect(Collectors.joining("\n"));
        AreaFiles files = new AreaFiles(
                        SampleFiles.with("kinds-of-help.yaml", without).texts())
                .with("remits.yaml", "[]")
                .with("vocabulary.yaml", "[]")
                .without("categories")
                .with("categories/age-0-4.md", SampleFiles.text("categories/age-0-4.md"));
        files.texts().remove(PATH);

        assertThat(heading(files, "lo-18").counts()).isEmpty();
        assertThat(heading(files, "lo-07").counts())
                .flatExtracting(CoverageRule::kindsOfHelp)
                .containsExactly("alternative-provision");
    }
}
