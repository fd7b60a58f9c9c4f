package org.localoffer.service.localarea.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.localoffer.service.localarea.model.Commissioner;
import org.localoffer.service.localarea.model.Council;
import org.localoffer.service.localarea.model.EarlierSurvey;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.localarea.model.PlanLine;
import org.localoffer.service.localarea.model.Signpost;

/** What a local area says about where families are helped and what they answered before. */
class WaysInFilesTest {

    private static final LocalArea SAMPLE = LocalAreaReader.read(SampleFiles.all());

    @Test
    void theSampleNamesEveryPlaceThatHelpsWithOneChildsCase() {
        assertThat(SAMPLE.ownCase())
                .extracting(Signpost::slug)
                .containsExactly("complaint", "sendiass", "mediation", "tribunal");
    }

    @Test
    void theSampleHasTheSurveyWithWhichAnswersAreCompared() {
        assertThat(SAMPLE.earlierSurveys()).hasSize(1).first().satisfies(survey -> {
            assertThat(survey.year()).isEqualTo(2017);
            assertThat(100 * survey.used() / survey.answered()).isEqualTo(43);
            assertThat(100 * survey.found() / survey.used()).isEqualTo(68);
        });
    }

    @Test
    void theSampleHasTheNineSectionsOfTheJointPlan() {
        assertThat(SAMPLE.jointPlan())
                .extracting(PlanLine::slug)
                .containsExactly("d1", "d2", "d3", "d4", "d5", "d6", "d7", "d8", "d9");
        assertThat(SAMPLE.planLineLabel("d3")).isEqualTo("D3: sensory and physical needs");
        assertThat(SAMPLE.planLineLabel("dropped")).isEqualTo("dropped");
    }

    @Test
    void everyBodyOfARemitOfTodayHasAMailbox() {
        assertThat(SAMPLE.commissioners())
                .filteredOn(body -> body.until() == null
                        && SAMPLE.remits().stream()
                                .anyMatch(remit -> remit.commissioner().equals(body.slug())))
                .extracting(Commissioner::mailbox)
                .hasSize(10)
                .doesNotContainNull();
    }

    @Test
    void youngPeopleAreToldOf999AndChildline() {
        assertThat(SAMPLE.council().crisis())
                .filteredOn(contact -> Boolean.TRUE.equals(contact.youngPeople()))
                .extracting(Council.CrisisContact::phone)
                .containsExactly("999", "0800 1111");
    }

    @Test
    void anAreaFromBeforeThereWereSuchFilesIsRead() {
        AreaFiles old = new AreaFiles(SampleFiles.without("own-case.yaml").texts());
        old.texts().remove("survey.yaml");
        old.texts().remove("joint-plan.yaml");
        old.texts()
                .computeIfPresent(
                        "council.yaml", (path, text) -> text.replaceAll("(?m)^data_protection_mailbox.*\\R", ""));
        LocalArea area = LocalAreaReader.read(old);

        assertThat(area.ownCase()).isEmpty();
        assertThat(area.earlierSurveys()).isEmpty();
        assertThat(area.jointPlan()).isEmpty();
        assertThat(area.council().dataProtectionAddress())
                .isEqualTo(area.council().localOfferTeam().email());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            own-case.yaml | - {slug: complaint, name: A, says: B, phone: '1'}          | 'complaint' appears here twice
            own-case.yaml | - {slug: zz, name: A, says: B}                             | 'zz' needs a phone, an email or a page
            own-case.yaml | - {slug: zz, name: A, says: ' ', phone: '1'}               | 'zz' needs slug, name and says
            own-case.yaml | - {slug: zz, says: B, phone: '1'}                          | 'zz' needs slug, name and says
            own-case.yaml | - {slug: zz, name: A, says: B, page: 'javascript:alert'}   | needs a page that begins with https
            own-case.yaml | - {slug: zz, name: A, says: B, page: //evil.example}       | needs a page that begins with https
            own-case.yaml | - {slug: zz, name: A, says: B, fone: '1'}                  | fone
            survey.yaml   | - {name: zz, year: 2020, answered: 5, used: 6, found: 1, source: S} | 'zz' needs answered
            survey.yaml   | - {name: zz, year: 2020, answered: 5, used: 2, found: 3, source: S} | 'zz' needs answered
            survey.yaml   | - {name: zz, year: 2020, answered: 5, used: 0, found: 0, source: S} | 'zz' needs answered
            survey.yaml   | - {name: zz, year: 2020, answered: 5, used: 2, found: -1, source: S} | 'zz' needs answered
            survey.yaml   | - {name: zz, year: 2020, answered: 5, used: 2, found: 1}   | needs name and source
            survey.yaml   | - {name: zz, year: soon, answered: 5, used: 2, found: 1, source: S} | soon
            joint-plan.yaml | - {slug: d1, label: Again}                               | 'd1' appears here twice
            joint-plan.yaml | - {slug: zz}                                             | 'zz' needs slug and label
            joint-plan.yaml | - {slug: zz, label: ' '}                                 | 'zz' needs slug and label
            joint-plan.yaml | - {slug: zz, label: A, lead: B}                          | lead
            commissioners.yaml | - {slug: zz, label: A, mailbox: nobody}               | 'zz' has a mailbox that is no address
            commissioners.yaml | - {slug: zz, label: A, mailbox: a b@example.org}      | 'zz' has a mailbox that is no address
            """)
    void aMistakeIsToldWithFileAndLine(String path, String line, String problem) {
        assertThatThrownBy(() -> LocalAreaReader.read(SampleFiles.withLine(path, line)))
                .isInstanceOf(InvalidLocalAreaException.class)
                .hasMessageMatching("(?s)" + path + ", line \\d+: .*")
                .hasMessageContaining(problem);
    }

    @Test
    void anEarlierSurveyKeepsWhereItWasPublished() {
        assertThat(SAMPLE.earlierSurveys())
                .extracting(EarlierSurvey::source)
                .containsExactly(
                        "Portsmouth SEND self-evaluation, September 2017, parent and carer survey (appendix IV)");
    }
}
