package org.localoffer.service.http.staff.annual;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import io.restassured.response.Response;
import org.awaitility.Awaitility;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.localoffer.service.PortalTest;
import org.localoffer.service.http.Database;
import org.localoffer.service.http.HtmlForm;
import org.localoffer.service.http.Officer;
import org.localoffer.service.http.PublicPage;
import org.localoffer.service.http.Staff;

/** Officers take something that the council wrote out of a published annual report. */
@PortalTest
class TakeOutPagesTest {

    private static final String DESK = "/editor/annual-report";
    private static final String SLUG = "2016";
    private static final String PAGE = DESK + "/" + SLUG + "/take-out";
    private static final String PUBLIC = "/you-said-we-did/annual-reports/" + SLUG;
    private static final String WRITTEN = "We will ask the mother in the last house.";

    @Inject
    Database database;

    /** A copy of the sample's report, so that other tests find that one as it is. */
    @BeforeEach
    void publish() {
        database.change(
                "insert into annual_report (id, slug, first_day, state, next_actions, content, issued_at, issued_by,"
                        + " version) select gen_random_uuid(), ?1, date '2016-01-01', state, ?2,"
                        + " jsonb_set(content, '{next_actions}', to_jsonb(cast(?2 as text))),"
                        + " issued_at - interval '3 years', issued_by, 0 from annual_report where state = 'ISSUED' limit 1",
                SLUG,
                WRITTEN);
    }

    /** The job that writes the report's file may do so in between. */
    @AfterEach
    void forget() {
        Awaitility.await()
                .ignoreExceptionsInstanceOf(ConstraintViolationException.class)
                .untilAsserted(this::delete);
    }

    private void delete() {
        database.change(
                "delete from annual_report_file where report_id = (select id from annual_report where slug = ?1)",
                SLUG);
        database.change("delete from annual_report where slug = ?1", SLUG);
    }

    private static HtmlForm form() {
        return HtmlForm.on(Officer.page("editor", PAGE), "/take-out");
    }

    @Test
    void aPassageIsTakenOutForAReasonAndTheReportSaysSo() {
        assertThat(PublicPage.good(PUBLIC).html()).contains(WRITTEN);
        assertThat(Officer.page("editor", DESK)).contains(PAGE);
        assertThat(Officer.page("editor", PAGE)).contains("What we will do next year: " + WRITTEN);

        Officer.done(form().with("passage", "next-actions")
                .with("reason", "identifies")
                .sendAs("editor"));

        assertThat(PublicPage.good(PUBLIC).html())
                .contains("Something that the council wrote was withdrawn on ")
                .doesNotContain(WRITTEN);
        assertThat(PublicPage.good(PUBLIC + "/easy-read").html()).doesNotContain(WRITTEN);
        assertThat(Officer.page("editor", PAGE)).doesNotContain(WRITTEN);
        assertThat(database.count("annual_report where next_actions = ?1", WRITTEN))
                .isZero();
        String id = database.texts("select id from annual_report where slug = ?1", SLUG)
                .getFirst();
        assertThat(database.acts(id)).containsExactly("annual-report.passage-taken-out");
        assertThat(database.texts("select before::text || after::text from audit_entry where subject_id = ?1", id))
                .containsExactly("\"next-actions\"\"identifies\"");
    }

    @Test
    void withoutAPassageOrAReasonTheFormComesBack() {
        Officer.checkRefused(form().with("reason", "wrong").sendAs("editor"), "Choose what you are taking out");
        Officer.checkRefused(
                form().with("passage", "next-actions").sendAs("editor"), "Choose why you are taking it out");
        assertThat(PublicPage.good(PUBLIC).html()).contains(WRITTEN);
    }

    @Test
    void whoeverIsOvertakenIsToldSo() {
        HtmlForm form = form().with("passage", "next-actions").with("reason", "wrong");
        Officer.done(form.sendAs("editor"));

        Response late = form.sendAs("other-editor");

        assertThat(late.statusCode()).isEqualTo(409);
    }

    @Test
    void aReportThatIsNotPublishedHasNoSuchPage() {
        assertThat(Staff.as("editor").get(DESK + "/1999/take-out").statusCode()).isEqualTo(404);
    }
}
