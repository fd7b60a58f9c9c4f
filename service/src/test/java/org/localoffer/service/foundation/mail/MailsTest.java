package org.localoffer.service.foundation.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.junit.jupiter.api.Test;

import org.localoffer.service.PortalTest;
import org.localoffer.service.RolledBack;
import org.localoffer.service.http.Database;

/** What mails say. Each is queued in a transaction that is rolled back, so that none is sent. */
@PortalTest
class MailsTest {

    private static final String MAILBOX = "mails-test@example.org";

    /** What HTML would escape, and what a template would take for an expression. */
    private static final String TYPED = "Mums & <b>Dads</b> {name} \"O'Neil\"";

    private static final UUID EDIT = UUID.fromString("00000000-0000-4000-8000-000000000001");

    @Inject
    Mails mails;

    @Inject
    Database database;

    private List<String> queued(Runnable asked) {
        QuarkusTransaction.begin();
        try {
            asked.run();
            return database.texts(
                    "select subject || '|' || body from outgoing_mail where recipient = ?1 order by asked_at", MAILBOX);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    @Test
    void whatWasTypedArrivesAsItWasTyped() {
        assertThat(queued(() -> mails.editReturned(MAILBOX, TYPED, EDIT, "Say \"5 < 6\" & more.\n\nThen send it.")))
                .singleElement()
                .asString()
                .startsWith("Your changes to " + TYPED + " need another look|An officer has read your changes to \""
                        + TYPED + "\" and asks you to look at them again:\n\nSay \"5 < 6\" & more.\n\nThen send it.\n\n"
                        + "We have kept what you wrote.\n\n");
        assertThat(queued(() -> mails.editReceived(MAILBOX, TYPED, EDIT)))
                .singleElement()
                .asString()
                .startsWith("We have your changes to " + TYPED + "|We have your changes to \"" + TYPED
                        + "\". An officer will look at them next.\nUntil then the page stays as it is.\n\n");
        assertThat(queued(() -> mails.editApproved(MAILBOX, TYPED, EDIT)))
                .singleElement()
                .asString()
                .startsWith("Your changes to " + TYPED + " are published|Your changes to \"" + TYPED
                        + "\" are published. Families can see them now.\n\n");
        assertThat(queued(() -> mails.messageForProvider(MAILBOX, TYPED)))
                .containsExactly("A family told us something about " + TYPED
                        + "|A family told us something about your listing \"" + TYPED
                        + "\".\nSign in and open \"Your listings\" to read it.");
    }

    @Test
    void aMailOnAListingThatIsTakenDownNamesItsAddressAlone() {
        assertThat(queued(() -> mails.listingTakenDown(MAILBOX, "numbat-club")))
                .singleElement()
                .asString()
                .startsWith("One of your listings is not shown just now|")
                .contains("\n\nWe will show it again when that is done.", "the draft will not be used.")
                .containsPattern("\n\n(https?://\\S+)?/listings/numbat-club\n\n");
        assertThat(queued(() -> mails.listingPublishedAgain(MAILBOX, "numbat-club")))
                .singleElement()
                .asString()
                .startsWith("Your listing is shown again|")
                .containsPattern("\n\n(https?://\\S+)?/listings/numbat-club$");
    }

    @Test
    void anAlertCountsTheMessagesThatWait() {
        assertThat(queued(() -> mails.possibleHarm(MAILBOX, 1)))
                .containsExactly("A message about possible harm is waiting|A message came in that may be about harm to"
                        + " somebody. Sign in and open \"Possible harm\" to read it.\nThis mail does not contain any"
                        + " words from a message.");
        assertThat(queued(() -> mails.possibleHarm(MAILBOX, 3)))
                .containsExactly("3 more messages about possible harm are waiting|3 more messages came in that may be"
                        + " about harm to somebody. Sign in and open \"Possible harm\" to read them.\nThis mail does"
                        + " not contain any words from a message.");
    }

    @Test
    void aReturnedAnswerComesBackWithItsReason() {
        assertThat(queued(() -> mails.answerReturned(MAILBOX, EDIT, "Say \"5 < 6\" & more.")))
                .singleElement()
                .asString()
                .startsWith("An answer of yours needs another look|An officer has read your answer and asks you to look"
                        + " at it again before it is published:\n\nSay \"5 < 6\" & more.\n\nWe have kept what you"
                        + " wrote.\n\n");
    }

    @Test
    void aMailOnAGapTellsNothingOfIt() {
        assertThat(queued(() -> mails.gapPassedOn(MAILBOX, "respite~asd~5-11~-~-")))
                .singleElement()
                .asString()
                .startsWith("A gap has been passed on to you|");
        assertThat(queued(() -> mails.sharedGapChanged(MAILBOX, "respite~asd~5-11~-~-")))
                .singleElement()
                .asString()
                .startsWith("Something has changed in a gap that you share|");
    }

    @Test
    void aMailOnAReportTellsNothingOfIt() {
        assertThat(queued(() -> mails.reportIssued(MAILBOX, 12)))
                .singleElement()
                .asString()
                .startsWith("A report about missing help is ready|");
    }

    @Test
    void aDigestIsALineForEachNumber() {
        assertThat(queued(() -> mails.digest(
                        MAILBOX,
                        List.of(
                                new Mails.DigestLine("2 new messages to answer", "/commissioner#new"),
                                new Mails.DigestLine("1 thing overdue", "/commissioner#overdue")))))
                .singleElement()
                .asString()
                .startsWith("What waits for you in the Local Offer|- 2 new messages to answer")
                .containsPattern("\n- 1 thing overdue(: https?://\\S+/commissioner#overdue)?\n");
    }

    @Test
    void withoutAMailboxNothingIsQueued() {
        RolledBack.run(() -> {
            long before = database.count("outgoing_mail");
            mails.editApproved(null, TYPED, EDIT);
            assertThat(database.count("outgoing_mail")).isEqualTo(before);
        });
    }
}
