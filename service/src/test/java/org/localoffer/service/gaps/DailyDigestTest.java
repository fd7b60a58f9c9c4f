package org.localoffer.service.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import org.localoffer.service.PortalTest;
import org.localoffer.service.RolledBack;
import org.localoffer.service.foundation.ServiceClock;
import org.localoffer.service.http.Database;

/** The daily mail to commissioners and officers. Each test is rolled back, so that none is sent. */
@PortalTest
class DailyDigestTest {

    private static final String SUBJECT = "What waits for you in the Local Offer";
    private static final String TRANSPORT = "school.travel@example.org";
    private static final String OFFICERS = "local.offer@example.org";

    @Inject
    DailyDigest digest;

    @Inject
    Database database;

    /** Runs a test on a portal in which nothing waits for anybody. */
    private void quietly(Runnable test) {
        RolledBack.run(() -> {
            for (String sql : List.of(
                    "delete from digest",
                    "delete from recorded_signal",
                    "delete from search_signal",
                    "delete from gap_progress",
                    "delete from answer_feedback",
                    "delete from answer",
                    "update feedback set help = null, need = null, age_band = null, area = null, sector = null,"
                            + " due_on = null, state_since = timestamptz '1960-01-01Z'")) {
                database.change(sql);
            }
            test.run();
        });
    }

    private void sendAfterDays(int days) {
        ServiceClock.asOf(Duration.ofDays(-days), digest::send);
    }

    private List<String> digests(String mailbox) {
        return database.texts(
                "select body from outgoing_mail where recipient = ?1 and subject = ?2 order by asked_at",
                mailbox,
                SUBJECT);
    }

    private void answer(String state, String rest) {
        database.change("insert into answer (id, body, words, action, due, answers_gap, state, written_by, written_at,"
                + " published_at, version) values (gen_random_uuid(), 'council-transport', 'Words of the body.',"
                + " 'Words of a promise.', " + rest + ", true, '" + state + "', 'commissioner:t', now(), "
                + (state.equals("PUBLISHED") ? "now()" : "null") + ", 0)");
    }

    @Test
    void whereNothingWaitsNothingIsSent() {
        quietly(() -> {
            long before = database.count("outgoing_mail where subject = ?1", SUBJECT);
            sendAfterDays(0);
            sendAfterDays(8);
            assertThat(database.count("outgoing_mail where subject = ?1", SUBJECT))
                    .isEqualTo(before);
        });
    }

    @Test
    void aMailboxIsToldOnceADayAndOfWhatStaysUndoneOnceAWeek() {
        quietly(() -> {
            int before = digests(TRANSPORT).size();
            answer("RETURNED", "null");
            sendAfterDays(0);
            sendAfterDays(0);
            assertThat(digests(TRANSPORT)).hasSize(before + 1);
            sendAfterDays(1);
            sendAfterDays(6);
            assertThat(digests(TRANSPORT)).hasSize(before + 1);
            sendAfterDays(7);
            assertThat(digests(TRANSPORT)).hasSize(before + 2);
        });
    }

    @Test
    void aDigestHoldsNumbersAndNoWords() {
        quietly(() -> {
            answer("RETURNED", "null");
            answer("PUBLISHED", "date '2020-01-31'");
            sendAfterDays(0);
            assertThat(digests(TRANSPORT).getLast())
                    .contains("1 answer sent back by an officer", "1 thing overdue")
                    .doesNotContain("Words of");
            assertThat(digests(OFFICERS).getLast()).contains("1 thing overdue");
        });
    }

    @Test
    void whatBecomesDueAndOverdueIsToldOnThatDay() {
        quietly(() -> {
            int before = digests(TRANSPORT).size();
            answer("PUBLISHED", "cast(now() as date) + 9");
            sendAfterDays(0);
            assertThat(digests(TRANSPORT)).hasSize(before);
            sendAfterDays(3);
            assertThat(digests(TRANSPORT)).hasSize(before + 1);
            assertThat(digests(TRANSPORT).getLast()).contains("1 thing due within a week");
            sendAfterDays(4);
            assertThat(digests(TRANSPORT)).hasSize(before + 1);
            sendAfterDays(10);
            assertThat(digests(TRANSPORT)).hasSize(before + 2);
            assertThat(digests(TRANSPORT).getLast()).contains("1 thing overdue");
        });
    }

    @Test
    void officersAreToldOfANewAnswer() {
        quietly(() -> {
            answer("DRAFTED", "null");
            sendAfterDays(0);
            assertThat(digests(OFFICERS).getLast()).contains("1 new message or answer to read");
        });
    }

    @Test
    void aKeptAnswerIsNobodysTask() {
        quietly(() -> {
            int before = digests(TRANSPORT).size();
            answer("KEPT", "null");
            sendAfterDays(0);
            assertThat(digests(TRANSPORT)).hasSize(before);
        });
    }
}
