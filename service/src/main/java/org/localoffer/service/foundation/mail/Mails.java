package org.localoffer.service.foundation.mail;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;

import org.localoffer.service.foundation.PublicSite;

/**
 * Every mail to staff and providers. Each is queued in the caller's transaction and leaves once that has committed.
 *
 * <p>A mailbox is null where there is none to write to; nothing is sent then. No mail holds what a family wrote.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Mails {

    private final MailQueue queue;
    private final PublicSite site;

    Mails(MailQueue queue, PublicSite site) {
        this.queue = queue;
        this.site = site;
    }

    /** Tells a provider that an edit reached the officers. */
    public void editReceived(@Nullable String mailbox, String listing, UUID edit) {
        send(mailbox, MailTemplates.editReceived(listing, editLink(edit)));
    }

    /** Tells a provider that an edit is published. */
    public void editApproved(@Nullable String mailbox, String listing, UUID edit) {
        send(mailbox, MailTemplates.editApproved(listing, editLink(edit)));
    }

    /** Tells a provider that an officer returned an edit, with the officer's reason. */
    public void editReturned(@Nullable String mailbox, String listing, UUID edit, String reason) {
        send(mailbox, MailTemplates.editReturned(listing, reason, editLink(edit)));
    }

    /** Tells a provider that an officer took a listing down. The mail has the listing's address, but not its name. */
    public void listingTakenDown(@Nullable String mailbox, String slug) {
        send(mailbox, MailTemplates.listingTakenDown(listingAddress(slug)));
    }

    /** Tells a provider that a listing that was taken down is published again. */
    public void listingPublishedAgain(@Nullable String mailbox, String slug) {
        send(mailbox, MailTemplates.listingPublishedAgain(listingAddress(slug)));
    }

    /** Tells a provider that a family reported something about a listing, without a word of the report. */
    public void messageForProvider(@Nullable String mailbox, String listing) {
        send(mailbox, MailTemplates.messageForProvider(listing));
    }

    /**
     * Tells the safeguarding mailbox that messages wait in quarantine, without a word of them.
     *
     * @param messages how many came since the last such mail; at least 1
     */
    public void possibleHarm(@Nullable String mailbox, int messages) {
        send(mailbox, MailTemplates.possibleHarm(messages));
    }

    /**
     * Tells information governance that requests about data wait, without anything of them.
     *
     * @param requests how many came since the last such mail; at least 1
     */
    public void dataRequests(String mailbox, int requests) {
        send(mailbox, MailTemplates.dataRequests(requests, site.link("/editor/data-requests")));
    }

    /** Tells a body that an officer returned its answer, with the officer's reason. */
    public void answerReturned(@Nullable String mailbox, UUID answer, String reason) {
        send(mailbox, MailTemplates.answerReturned(reason, site.link("/commissioner/answers/" + answer)));
    }

    /** Tells a body that a gap is now its own to answer, without what is missing. */
    public void gapPassedOn(@Nullable String mailbox, String gapKey) {
        send(mailbox, MailTemplates.gapPassedOn(gapLink(gapKey)));
    }

    /** Tells a body that another one took a step with a gap that both share, without what is missing. */
    public void sharedGapChanged(@Nullable String mailbox, String gapKey) {
        send(mailbox, MailTemplates.sharedGapChanged(gapLink(gapKey)));
    }

    /** Tells those who may read a report of gaps that it is there, without anything of it. */
    public void reportIssued(@Nullable String mailbox, long number) {
        send(mailbox, MailTemplates.reportIssued(site.link("/commissioner/reports/" + number)));
    }

    /**
     * Asks a body for what a heading of the law lacks.
     *
     * @param heading in words
     * @param slug of the heading
     */
    public void coverageInvitation(@Nullable String mailbox, String heading, String slug) {
        send(mailbox, MailTemplates.coverageInvitation(heading, site.link("/coverage/" + slug)));
    }

    /**
     * A line of a digest: how much waits, and where.
     *
     * @param text such as "3 new messages"
     * @param path of the page
     */
    public record DigestLine(String text, String path) {}

    /** Tells a mailbox once a day at most what waits for it: numbers and links. */
    public void digest(String mailbox, List<DigestLine> lines) {
        send(
                mailbox,
                MailTemplates.digest(lines.stream()
                        .map(line -> new DigestText(line.text(), site.link(line.path())))
                        .toList()));
    }

    private @Nullable URI gapLink(String gapKey) {
        return site.link("/commissioner/gaps/" + gapKey);
    }

    private @Nullable URI editLink(UUID edit) {
        return site.link("/provider/edits/" + edit);
    }

    /** The full address; where no public address is configured, the path. */
    private String listingAddress(String slug) {
        String path = "/listings/" + slug;
        URI link = site.link(path);
        return link == null ? path : link.toString();
    }

    private void send(@Nullable String mailbox, TemplateInstance template) {
        if (mailbox == null) {
            return;
        }
        MailText text = MailText.of(template);
        queue.add(mailbox, text.subject(), text.body());
    }
}
