package org.localoffer.service.localarea.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.localoffer.service.localarea.files.LocalAreaReader;
import org.localoffer.service.localarea.files.SampleFiles;
import org.localoffer.service.localarea.model.Routing.Route;
import org.localoffer.service.localarea.model.Routing.Subject;

/** Routing (domain 5D) by the remits of the sample area and by remits of the test. */
class RoutingTest {

    private static final LocalArea SAMPLE = LocalAreaReader.read(SampleFiles.all());
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static Subject subject(
            @Nullable String help, @Nullable String age, @Nullable String area, @Nullable String sector) {
        return new Subject(help, age, area, sector);
    }

    private static Route route(LocalArea area, Subject subject, LocalDate day) {
        return new Routing(area).route(subject, day);
    }

    /** The sample area with only the given remits. */
    private static LocalArea with(String remits) {
        return LocalAreaReader.read(SampleFiles.with("remits.yaml", remits));
    }

    @ParameterizedTest(name = "{0} of sector {1} on {2}: {3}")
    @CsvSource({
        "special-school, , 2026-11-22, council-education",
        "college, , 2026-11-22, council-post-16",
        "transport, , 2026-11-22, council-transport",
        "speech-and-language-therapy, , 2026-11-22, icb-children",
        "speech-and-language-therapy, , 2022-07-01, icb-children",
        "speech-and-language-therapy, , 2022-06-30, ccg",
        "speech-and-language-therapy, , 2013-04-01, ccg",
        "speech-and-language-therapy, , 2013-03-31, joint-group",
        "mental-health, , 2026-11-22, icb-children",
        "school-nursing, , 2026-11-22, council-public-health",
        "personal-budgets, education, 2026-11-22, council-education",
        "personal-budgets, health, 2026-11-22, icb-children",
        "personal-budgets, social-care, 2026-11-22, council-childrens-social-care",
        "personal-budgets, , 2026-11-22, council-childrens-social-care",
        "wheelchairs-and-equipment, health, 2026-11-22, icb-children",
        "wheelchairs-and-equipment, social-care, 2026-11-22, council-childrens-social-care",
        "short-breaks, , 2026-11-22, council-childrens-social-care",
        "clubs-and-leisure, , 2026-11-22, joint-group",
        "no-such-help, , 2026-11-22, joint-group",
        ", , 2026-11-22, joint-group",
        ", health, 2026-11-22, joint-group",
    })
    void theFirstRemitThatFitsOnThatDayCounts(
            @Nullable String help, @Nullable String sector, LocalDate day, String commissioner) {
        assertThat(route(SAMPLE, subject(help, null, null, sector), day).commissioner())
                .isEqualTo(commissioner);
    }

    @Test
    void mentalHealthIsSharedWithTheCouncil() {
        Route route = route(SAMPLE, subject("mental-health", null, null, null), TODAY);

        assertThat(route.also()).containsExactly("council-childrens-social-care");
        assertThat(route.reaches(Set.of("council-childrens-social-care"))).isTrue();
        assertThat(route.reaches(Set.of("council-education"))).isFalse();
        assertThat(route.reaches(Set.of())).isFalse();
    }

    @Test
    void everyKindOfHelpOfTheSampleHasSomebodyWhoExistsToday() {
        List<String> gone = SAMPLE.commissioners().stream()
                .filter(body -> body.until() != null && body.until().isBefore(TODAY))
                .map(Commissioner::slug)
                .toList();

        assertThat(gone).isNotEmpty();
        assertThat(SAMPLE.kindsOfHelp().slugs()).allSatisfy(help -> {
            Route route = route(SAMPLE, subject(help, null, null, null), TODAY);
            assertThat(gone).doesNotContain(route.commissioner());
            assertThat(route.also()).doesNotContainAnyElementsOf(gone);
        });
    }

    @Test
    void whatNoRemitFitsNamesNoKindOfHelp() {
        assertThat(route(SAMPLE, subject("no-such-help", null, null, null), TODAY)
                        .help())
                .isNull();
        assertThat(route(SAMPLE, subject("transport", null, null, null), TODAY).help())
                .isEqualTo("transport");
    }

    @Test
    void aRemitForAdultsFitsNoBandThatBeginsWithChildren() {
        LocalArea area = with("""
                - {commissioner: council-adult-social-care, kinds_of_help: [short-breaks], age_from: 14}
                - {commissioner: council-childrens-social-care, kinds_of_help: [short-breaks]}
                """);

        assertThat(route(area, subject("short-breaks", "preparing-for-adulthood", null, null), TODAY)
                        .commissioner())
                .isEqualTo("council-adult-social-care");
        for (String band : List.of("0-4", "5-11", "11-plus", "no-such-band")) {
            assertThat(route(area, subject("short-breaks", band, null, null), TODAY)
                            .commissioner())
                    .isEqualTo("council-childrens-social-care");
        }
        assertThat(route(area, subject("short-breaks", null, null, null), TODAY).commissioner())
                .isEqualTo("council-childrens-social-care");
    }

    @Test
    void aRemitOfAnAreaFitsWhatLiesInsideIt() {
        LocalArea area = with("""
                - {commissioner: council-transport, kinds_of_help: [transport], area: portsmouth}
                """);

        assertThat(route(area, subject("transport", null, "north-portsmouth", null), TODAY)
                        .commissioner())
                .isEqualTo("council-transport");
        for (String elsewhere : List.of("southend", "england")) {
            assertThat(route(area, subject("transport", null, elsewhere, null), TODAY)
                            .commissioner())
                    .isEqualTo(Routing.JOINT_GROUP);
        }
        assertThat(route(area, subject("transport", null, null, null), TODAY).commissioner())
                .isEqualTo(Routing.JOINT_GROUP);
    }

    @Test
    void aRemitCountsOnItsFirstAndItsLastDay() {
        LocalArea area = with("""
                - {commissioner: nhs-england, kinds_of_help: [transport], from: 2026-01-02, until: 2026-01-04}
                """);

        for (int day = 1; day <= 5; day++) {
            assertThat(route(area, subject("transport", null, null, null), LocalDate.of(2026, 1, day))
                            .commissioner())
                    .isEqualTo(day == 1 || day == 5 ? Routing.JOINT_GROUP : "nhs-england");
        }
    }

    @Test
    void aRemitWithoutKindsOfHelpFitsAnyOfItsSector() {
        LocalArea area = with("""
                - {commissioner: council-adult-social-care, kinds_of_help: [], sector: social-care}
                """);

        assertThat(route(area, subject(null, null, null, "social-care"), TODAY).commissioner())
                .isEqualTo("council-adult-social-care");
        assertThat(route(area, subject(null, null, null, null), TODAY).commissioner())
                .isEqualTo(Routing.JOINT_GROUP);
    }

    @ParameterizedTest
    @CsvSource({
        "short-breaks, 17, council-childrens-social-care",
        "short-breaks, 18, council-adult-social-care",
        "short-breaks, 25, council-adult-social-care",
        "short-breaks, , council-childrens-social-care",
        "moving-into-adulthood, 18, council-adult-social-care",
        "moving-into-adulthood, 15, council-childrens-social-care",
        "speech-and-language-therapy, 19, icb-children",
    })
    void anAgeInYearsDecidesWhereTheBandIsTooWide(String help, @Nullable Integer age, String body) {
        Subject subject = subject(help, "preparing-for-adulthood", null, "social-care");

        assertThat(new Routing(SAMPLE).route(subject, age, TODAY).commissioner())
                .isEqualTo(body);
    }
}
