package org.localoffer.service.foundation.mail;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.logging.Log;
import io.quarkus.mailer.Mail;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.mail.SMTPException;
import org.jspecify.annotations.Nullable;

import org.localoffer.service.foundation.PublicSite;

/**
 * Mails to people who asked to be told what became of their message. They are in no queue: the caller's job hands each
 * to the server, so that the address is stored in one place only. No mail holds what somebody wrote to us.
 *
 * <p>Every method throws a RuntimeException if the server is unreachable, does not answer in time or refuses for now.
 */
@ApplicationScoped
public class ReplyMails {

    private final MailServer server;
    private final PublicSite site;

    ReplyMails(MailServer server, PublicSite site) {
        this.server = server;
        this.site = site;
    }

    /**
     * Who gets the mail.
     *
     * @param address an e-mail address
     * @param mail id of the mail, the same for every attempt
     */
    public record Recipient(String address, UUID mail) {}

    /**
     * Sends a published answer.
     *
     * @param next what happens next; null for nothing
     * @param number of the answer
     * @return false if the server refused for good
     */
    public boolean answered(Recipient to, String answer, @Nullable String next, long number) {
        return send(to, MailTemplates.replyAnswered(answer, next, site.link("/you-said-we-did/" + number)));
    }

    /**
     * Says that a message which gets no public answer is dealt with.
     *
     * @param reference of the message
     * @return false if the server refused for good
     */
    public boolean dealtWith(Recipient to, String reference) {
        return send(to, MailTemplates.replyDealtWith(site.link("/feedback/" + reference)));
    }

    /**
     * Says that a message will not be published.
     *
     * @param reference of the message
     * @param why in whole sentences
     * @return false if the server refused for good
     */
    public boolean notPublished(Recipient to, String reference, String why) {
        return send(to, MailTemplates.replyNotPublished(why, site.link("/feedback/" + reference)));
    }

    private boolean send(Recipient to, TemplateInstance template) {
        MailText text = MailText.of(template);
        Optional<SMTPException> refusal = server.handIn(Mail.withText(to.address(), text.subject(), text.body())
                .addHeader("Message-ID", MailServer.messageId(to.mail())));
        // The server's own words may repeat the address.
        refusal.ifPresent(no -> Log.warnf("The mail server refused a reply for good: %s", no.getReplyCode()));
        return refusal.isEmpty();
    }
}
