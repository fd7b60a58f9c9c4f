package org.localoffer.service.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.localoffer.service.http.Mailbox;

/** Mails while the mail server is down, refuses or does not respond, and while the portal is killed. */
@ExtendWith(TestEnvironment.Shared.class)
class MailOutageIT {

    private static final String PROVIDERS_MAILBOX = "provider@example.org";
    private static final String SAFEGUARDING_MAILBOX = "safeguarding@example.org";

    /** Allows for a retry, which follows after at most ten seconds. */
    private static final Duration SECONDS = Duration.ofSeconds(20);

    /**
     * A server that does not respond is given up after twenty seconds, for which other jobs of the same batch have to
     * wait too.
     */
    private static final Duration SOON = Duration.ofSeconds(60);

    /** A killed copy of the service counts as dead after twenty seconds; another copy then takes over its jobs. */
    private static final Duration AFTER_A_KILL = Duration.ofSeconds(90);

    @SuppressWarnings("NullAway.Init")
    private static TestEnvironment environment;

    /** Start of the test by the database's clock. */
    @SuppressWarnings("NullAway.Init")
    private String start;

    @BeforeAll
    static void enter(TestEnvironment shared) {
        environment = shared;
    }

    @BeforeEach
    void noteStart() {
        start = environment.database().texts("select now()::text").getFirst();
    }

    @Test
    void editsAreSentAndDecidedWithoutTheMailServerAndEveryMailComesOnceAfterItsReturn() {
        environment.stack().command("kill mail");
        try {
            String approved = environment.staff().sendEdit("specialist-health-visitors", "Jerboa visitors");
            environment.staff().approve(approved);
            String returned = environment.staff().sendEdit("camhs-crisis-care", "Jerboa crisis care");
            environment.staff().sendBack(returned, "Say who it is for.");

            environment
                    .portal()
                    .given()
                    .get("/listings/specialist-health-visitors")
                    .then()
                    .statusCode(200)
                    .body(containsString("Jerboa visitors"));
            assertThat(waiting()).hasSize(4);
        } finally {
            environment.stack().command("start mail");
        }
        await(SECONDS, () -> assertThat(waiting()).isEmpty());
        assertEachCameOnce(4);
    }

    @Test
    void noMailIsLostWhenThePortalIsKilledWhileTheyWait() {
        environment.stack().command("kill mail");
        try {
            environment.staff().approve(environment.staff().sendEdit("specialist-school-nursing", "Tapir nursing"));
            environment.staff().approve(environment.staff().sendEdit("camhs-single-point-of-access", "Tapir access"));
            environment.portal().kill();
            assertThat(waiting()).hasSize(4);
            environment.portal().restart();
        } finally {
            environment.stack().command("start mail");
        }
        await(AFTER_A_KILL, () -> assertThat(waiting()).isEmpty());
        assertEachCameOnce(4);
    }

    @Test
    void aPortalKilledBetweenAcceptanceAndCommitSendsTheMailAgainAsTheSameMessage() throws SQLException {
        environment.stack().command("kill mail");
        String edit = environment.staff().sendEdit("specialist-and-extended-camhs", "Quokka CAMHS");
        String id = waiting().getFirst();
        String messageId = messageId(id);
        try (Connection holder = environment.database().connect()) {
            holder.setAutoCommit(false);
            Database.texts(holder, "select id from outgoing_mail where id = ?::uuid for update", id);
            environment.stack().command("start mail");
            await(SECONDS, () -> assertThat(caughtIds()).containsOnlyOnce(messageId));
            // The server has accepted the mail, but the portal cannot record it, because its update waits for the
            // test's lock.
            await(SECONDS, () -> assertThat(environment
                            .database()
                            .number("select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                                    + " and query like 'update outgoing_mail%'"))
                    .isEqualTo(1));
            environment.portal().kill();
            holder.rollback();
        }
        assertThat(waiting()).containsExactly(id);

        environment.portal().restart();
        await(AFTER_A_KILL, () -> assertThat(waiting()).isEmpty());
        // Without a job, no third mail can be sent.
        await(SECONDS, () -> assertThat(jobs(id)).isZero());
        assertThat(caughtIds()).filteredOn(messageId::equals).hasSize(2);
        environment.staff().approve(edit);
    }

    @Test
    void aMailThatIsRefusedForGoodIsNotedAndHoldsUpNoOther() {
        environment.stack().command("kill mail");
        try (MisbehavingMailServer server =
                MisbehavingMailServer.refusing(environment.stack().smtpPort(), PROVIDERS_MAILBOX)) {
            String edit = environment.staff().sendEdit("autism-diagnostic-service", "Numbat diagnosis");
            // Alerts within ten minutes are combined into one mail, and another test may have just caused one.
            environment.database().texts("update harm_alert set told_at = null, untold = 0 returning id");
            environment.sendMessage("He hits me and I am scared to go home.");
            await(SECONDS, () -> assertThat(server.accepted()).containsExactly(SAFEGUARDING_MAILBOX));
            await(SECONDS, () -> assertThat(environment
                            .database()
                            .texts(
                                    "select refused from outgoing_mail where recipient = ? and asked_at > ?::timestamptz",
                                    PROVIDERS_MAILBOX,
                                    start))
                    .singleElement()
                    .asString()
                    .contains("550"));
            await(SECONDS, () -> assertThat(environment
                            .database()
                            .number("select count(*) from scheduled_tasks where task_name = 'send-mail'"))
                    .isZero());
            environment.staff().approve(edit);
        } finally {
            environment.stack().command("start mail");
        }
    }

    @Test
    void aReplyWaitsForTheMailServerAndItsAddressIsDeletedWithTheMail() {
        String address = "kestrel-watcher@example.org";
        environment.stack().command("kill mail");
        try {
            String reference = environment.sendMessage("Kestrels.", address);
            environment.staff().refuse(reference);
            await(SECONDS, () -> assertThat(
                            environment
                                    .database()
                                    .number(
                                            "select max(consecutive_failures) from scheduled_tasks where task_name = 'send-reply'"))
                    .isPositive());
            assertThat(contacts(address)).isEqualTo(1);
        } finally {
            environment.stack().command("start mail");
        }
        await(SECONDS, () -> assertThat(contacts(address)).isZero());
        assertThat(Mailbox.mails(environment.stack().mailUrl()))
                .filteredOn(mail -> String.valueOf(mail.get("to")).contains(address))
                .hasSize(1);
    }

    private static long contacts(String address) {
        return environment.database().number("select count(*) from reply_contact where email = ?", address);
    }

    @Test
    void aMailServerThatNeverAnswersHoldsUpNothingElse() {
        environment.stack().command("kill mail");
        List<String> listings =
                List.of("specialist-health-visitors", "specialist-school-nursing", "camhs-single-point-of-access");
        try (MisbehavingMailServer server =
                MisbehavingMailServer.silent(environment.stack().smtpPort())) {
            listings.forEach(listing ->
                    environment.staff().approve(environment.staff().sendEdit(listing, "Dormouse " + listing)));
            await(SECONDS, () -> assertThat(server.connections()).isPositive());
            await(SOON, () -> assertThat(environment.portal().found("dormouse")).hasSize(listings.size()));
        } finally {
            environment.stack().command("start mail");
        }
        await(AFTER_A_KILL, () -> assertThat(waiting()).isEmpty());
    }

    /** Ids of this test's mails that have not been sent. */
    private List<String> waiting() {
        return environment
                .database()
                .texts(
                        "select id from outgoing_mail where asked_at > ?::timestamptz and sent_at is null"
                                + " and refused is null",
                        start);
    }

    private static String messageId(String id) {
        return environment
                .database()
                .texts("select message_id from outgoing_mail where id = ?::uuid", id)
                .getFirst();
    }

    private static long jobs(String id) {
        return environment
                .database()
                .number("select count(*) from scheduled_tasks where task_name = 'send-mail' and task_instance = ?", id);
    }

    private static List<String> caughtIds() {
        return Mailbox.mails(environment.stack().mailUrl()).stream()
                .map(mail -> String.valueOf(mail.get("message_id")))
                .toList();
    }

    private void assertEachCameOnce(int mails) {
        List<String> asked = environment
                .database()
                .texts("select message_id from outgoing_mail where asked_at > ?::timestamptz", start);
        assertThat(asked).hasSize(mails);
        assertThat(caughtIds()).filteredOn(asked::contains).containsExactlyInAnyOrderElementsOf(asked);
    }

    private static void await(Duration most, ThrowingRunnable assertion) {
        Awaitility.await().atMost(most).pollInterval(Duration.ofMillis(250)).untilAsserted(assertion);
    }
}
