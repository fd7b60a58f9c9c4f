package org.localoffer.service.gaps.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.localoffer.service.PortalTest;
import org.localoffer.service.RolledBack;
import org.localoffer.service.foundation.Actor;
import org.localoffer.service.foundation.ServiceClock;
import org.localoffer.service.gaps.coverage.CoverageInvitations.Outcome;
import org.localoffer.service.http.Database;
import org.localoffer.service.localarea.edition.CurrentLocalArea;

/** Mails that ask a body for what a heading lacks. Each test is rolled back, so that none is sent. */
@PortalTest
class CoverageInvitationsTest {

    private static final Actor OFFICER = Actor.system("test");

    @Inject
    CoverageInvitations invitations;

    @Inject
    CurrentLocalArea localArea;

    @Inject
    Database database;

    private void rolledBack(Runnable test) {
        RolledBack.run(() -> {
            database.change("delete from coverage_invitation");
            test.run();
        });
    }

    private Outcome invite(String heading) {
        return invitations.invite(localArea.get().coverage().find(heading).orElseThrow(), localArea.get(), OFFICER);
    }

    private List<String> mails() {
        return database.texts("select recipient || '|' || body from outgoing_mail"
                + " where subject = 'Something is missing in the Local Offer' order by asked_at");
    }

    @Test
    void theBodyThatShouldSupplyItIsToldWhichHeading() {
        rolledBack(() -> {
            int before = mails().size();

            assertThat(invite("lo-26")).isEqualTo(Outcome.SENT);
            assertThat(mails())
                    .hasSize(before + 1)
                    .last()
                    .asString()
                    .startsWith("post.16@example.org|")
                    .contains("Support in higher education");
            assertThat(database.acts("lo-26")).endsWith("coverage.invited");
        });
    }

    @ParameterizedTest(name = "after {0} days: {1}")
    @CsvSource({"0, ASKED_LATELY", "6, ASKED_LATELY", "7, SENT", "30, SENT"})
    void aBodyIsAskedForTheSameHeadingOnceAWeekAtMost(int days, Outcome outcome) {
        rolledBack(() -> {
            List<Outcome> outcomes = new ArrayList<>();
            ServiceClock.asOf(Duration.ofDays(days).plusSeconds(1), () -> outcomes.add(invite("lo-04")));
            int sent = mails().size();
            outcomes.add(invite("lo-04"));

            assertThat(outcomes).containsExactly(Outcome.SENT, outcome);
            assertThat(mails()).hasSize(sent + (outcome == Outcome.SENT ? 1 : 0));
            assertThat(invite("lo-06")).isEqualTo(Outcome.SENT);
        });
    }

    @Test
    void nobodyIsAskedForWhatIsCovered() {
        rolledBack(() -> {
            database.change("update listing set last_checked_at = now()");

            assertThat(invite("lo-14")).isEqualTo(Outcome.NOT_NEEDED);
        });
    }
}
