package org.localoffer.service.http.staff.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.localoffer.service.PortalTest;
import org.localoffer.service.gaps.coverage.Coverage;
import org.localoffer.service.gaps.coverage.CoverageState;
import org.localoffer.service.http.Database;
import org.localoffer.service.http.HtmlForm;
import org.localoffer.service.http.Mailbox;
import org.localoffer.service.http.Officer;
import org.localoffer.service.http.Staff;
import org.localoffer.service.localarea.edition.CurrentLocalArea;

@PortalTest
class CoverageDeskTest {

    private static final String DESK = "/editor/coverage";

    @Inject
    Coverage coverage;

    @Inject
    CurrentLocalArea localArea;

    @Inject
    Database database;

    @BeforeEach
    @AfterEach
    void nobodyWasAsked() {
        database.change("delete from coverage_invitation");
    }

    private static Document page(String path) {
        return Jsoup.parse(Officer.page(Officer.EDITOR, path));
    }

    @ParameterizedTest
    @EnumSource(CoverageState.class)
    void theTableShowsTheHeadingsOfAState(CoverageState state) {
        Document page = page(DESK + "?state=" + state.slug());

        assertThat(page.select("table:contains(Open a heading) tbody tr"))
                .hasSize(Math.toIntExact(coverage.now(localArea.get()).figures().count(state)))
                .allSatisfy(row -> assertThat(row.select(".lo-coverage").text()).isEqualTo(state.label()));
    }

    @Test
    void anUnknownStateShowsAllHeadings() {
        assertThat(page(DESK + "?state=banana").select("table:contains(Open a heading) tbody tr"))
                .hasSize(26);
    }

    @Test
    void theBodyIsAskedOnceAndThePageSaysWhen() {
        String heading = DESK + "/lo-26";
        HtmlForm form = HtmlForm.on(Officer.page(Officer.EDITOR, heading), "/invite");
        Response sent = form.sendAs(Officer.EDITOR);
        Response again = form.sendAs(Officer.OTHER);

        Officer.done(sent);
        Officer.done(again);
        assertThat(page(String.valueOf(sent.header("Location")).replaceFirst("^https?://[^/]+", ""))
                        .text())
                .contains("They have been asked by mail.", "You can ask again on", "Asked before");
        assertThat(String.valueOf(again.header("Location"))).endsWith("done=asked-lately");
        assertThat(HtmlForm.isOn(Officer.page(Officer.EDITOR, heading), "/invite"))
                .isFalse();
        assertThat(database.count("coverage_invitation")).isEqualTo(1);
        assertThat(Mailbox.await("Something is missing in the Local Offer").get("text"))
                .asString()
                .contains("Support in higher education");
    }

    @Test
    void whatCannotBeUsedIsShownAsNotCounted() {
        assertThat(page(DESK + "/lo-17")
                        .select("table:contains(cannot use these) tbody tr td")
                        .eachText())
                .anyMatch(cell -> cell.endsWith("Planned"));
    }

    @Test
    void anotherRoleIsNotLetIn() {
        assertThat(Staff.as("commissioner").get(DESK).statusCode()).isEqualTo(403);
        assertThat(Staff.send("provider", DESK + "/lo-26/invite").statusCode()).isEqualTo(403);
        assertThat(database.count("coverage_invitation")).isZero();
    }
}
