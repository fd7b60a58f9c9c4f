package org.localoffer.service.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.localoffer.service.PortalTest;
import org.localoffer.service.RolledBack;
import org.localoffer.service.foundation.ServiceClock;
import org.localoffer.service.http.Database;
import org.localoffer.service.http.Family;
import org.localoffer.service.http.Officer;
import org.localoffer.service.privacy.Retention;

/**
 * Every message is deleted at the end of its retention period, and overdue messages are announced before (domain L32).
 */
@PortalTest
class MessageRetentionTest {

    @Inject
    Retention retention;

    @Inject
    Database database;

    private final UUID id = UUID.randomUUID();

    /** Inserts a message that has just entered the state. */
    private void insert(FeedbackState state) {
        database.change(
                "insert into feedback (id, reference, submission, kind, channel, received_at, sender, help, state,"
                        + " state_since, flags, public_text, reason, erased_because, also_routed_to, version)"
                        + " values (?1, ?2, ?1, 'MISSING', 'WEB', now(), "
                        + (state == FeedbackState.ERASED
                                ? "null, null, ?3, now(), '[]', null, null, 'OLD'"
                                : "'PARENT', 'respite', ?3, now(), '[]', 'A copy.', 'EMPTY', null")
                        + ", '[]', 0)",
                id,
                id.toString(),
                state.name());
        database.change("insert into feedback_original (feedback_id, words) values (?1, 'Words.')", id);
    }

    private List<String> row() {
        return database.texts(
                "select concat_ws(' ', state, erased_because, public_text, sender, help, reason) from feedback"
                        + " where id = ?1",
                id);
    }

    /**
     * Runs a test on a message that has just entered the state and on no other, in a transaction that is rolled back.
     */
    private void withoutTrace(FeedbackState state, Runnable test) {
        RolledBack.run(() -> {
            database.keepYoung();
            insert(state);
            test.run();
        });
    }

    private void runIn(int days) {
        ServiceClock.asOf(Duration.ofDays(-days), retention::deleteWhatIsOld);
    }

    @ParameterizedTest
    @CsvSource({
        "RECEIVED, 365, NOT_DEALT_WITH",
        "QUARANTINED, 365, NOT_DEALT_WITH",
        "REJECTION_PROPOSED, 365, NOT_DEALT_WITH",
        "FOR_REDACTION, 365, NOT_DEALT_WITH",
        "PUBLIC_TEXT_APPROVED, 1096, NOT_DEALT_WITH",
        "ROUTED, 1096, NOT_DEALT_WITH",
        "ACKNOWLEDGED, 1096, NOT_DEALT_WITH",
        "RESPONSE_DRAFTED, 1096, NOT_DEALT_WITH",
        "RESPONSE_APPROVED, 1096, NOT_DEALT_WITH",
        "REDIRECTED, 2557, OLD",
        "REJECTED, 2557, OLD",
        "PUBLISHED, 2557, OLD",
        "ACTION_TRACKED, 2557, OLD",
        "CLOSED, 2557, OLD",
    })
    void aMessageIsErasedWhenItsTimeIsOver(FeedbackState state, int days, String because) {
        withoutTrace(state, () -> {
            runIn(days - 2);
            assertThat(row()).first().asString().startsWith(state.name()).contains("respite");
            runIn(days + 2);
            assertThat(row()).containsExactly("ERASED " + because);
            assertThat(database.count("feedback_original where feedback_id = ?1", id))
                    .isZero();
            assertThat(database.acts(id.toString())).containsExactly("feedback.erased");
        });
    }

    /** All that other tests left is erased with it. */
    @Test
    void thatThereWasAMessageEndsToo() {
        RolledBack.run(() -> {
            insert(FeedbackState.ERASED);
            database.change("delete from feedback_original where feedback_id = ?1", id);
            runIn(2555);
            assertThat(row()).hasSize(1);
            runIn(2559);
            assertThat(row()).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void theWordsOfTheFamilyGoAYearAfterTheLastStep(FeedbackState state) {
        withoutTrace(state, () -> {
            runIn(363);
            assertThat(database.count("feedback_original where feedback_id = ?1", id))
                    .isOne();
            runIn(367);
            assertThat(database.count("feedback_original where feedback_id = ?1", id))
                    .isZero();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "PUBLISHED, now(), 30, feedback.reply-contact-expired",
        "CLOSED, now(), 30, feedback.reply-contact-expired",
        "RECEIVED, null, 365, feedback.erased",
        "ROUTED, null, 365, feedback.reply-contact-expired"
    })
    void theContactForAReplyIsDeletedInTimeAlthoughNobodyWasTold(
            FeedbackState state, String settled, int days, String act) {
        withoutTrace(state, () -> {
            database.change(
                    "insert into reply_contact (feedback_id, phone, received_at, mail_id, confirmed, settled_at)"
                            + " values (?1, '01632 960001', now(), ?1, true, " + settled + ")",
                    id);
            runIn(days - 2);
            assertThat(database.count("reply_contact where feedback_id = ?1", id))
                    .isOne();
            runIn(days + 2);
            assertThat(database.count("reply_contact where feedback_id = ?1", id))
                    .isZero();
            assertThat(database.acts(id.toString())).contains(act);
        });
    }

    @Test
    void aMessageThatWaitsShowsAsOverdueAndThenWhenItEnds() {
        String reference = Family.saysMissing(Family.unique("Nobody reads this "));
        assertThat(row(reference, 1, 0)).doesNotContain("Overdue");
        assertThat(row(reference, 8, 7)).contains("Overdue", "7 days late").doesNotContain("Deleted on");
        assertThat(row(reference, 300, 299)).contains("Overdue", "Deleted on ");
        Officer.sendsOn(reference, "A copy.");
        assertThat(row(reference, 80, -10)).contains("in 10 days").doesNotContain("Overdue");
        assertThat(row(reference, 100, 10)).contains("Overdue").doesNotContain("Deleted on");
        assertThat(row(reference, 1050, 960)).contains("Overdue", "Deleted on ");
    }

    /**
     * The row in the queue for a message.
     *
     * @param days since it entered its state
     * @param late days since its next step was due; negative before that
     */
    private String row(String reference, int days, int late) {
        database.change(
                "update feedback set state_since = now() - cast(?2 as interval),"
                        + " due_on = cast(now() at time zone 'Europe/London' as date) - cast(?3 as integer)"
                        + " where reference = ?1",
                reference,
                days + " days",
                late);
        return Jsoup.parse(Officer.page(Officer.EDITOR, "/editor/messages?state=all&q=" + reference))
                .select(".lo-messages tbody tr")
                .text();
    }
}
