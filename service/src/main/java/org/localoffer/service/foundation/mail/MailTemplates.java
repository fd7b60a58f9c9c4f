package org.localoffer.service.foundation.mail;

import java.net.URI;
import java.util.List;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;

/**
 * One plain text file per mail, in {@code templates/mail}. Its first line is the subject, the second is empty, and the
 * rest is the body. Qute escapes nothing in {@code .txt} files, so a value arrives as it was typed.
 *
 * <p>A link is null where no public address is configured. The template then says which page to open instead.
 */
@CheckedTemplate(basePath = "mail")
final class MailTemplates {

    private MailTemplates() {}

    static native TemplateInstance editReceived(String listing, @Nullable URI link);

    static native TemplateInstance editApproved(String listing, @Nullable URI link);

    static native TemplateInstance editReturned(String listing, String reason, @Nullable URI link);

    static native TemplateInstance listingTakenDown(String address);

    static native TemplateInstance listingPublishedAgain(String address);

    static native TemplateInstance messageForProvider(String listing);

    static native TemplateInstance possibleHarm(int messages);

    static native TemplateInstance dataRequests(int requests, @Nullable URI link);

    static native TemplateInstance answerReturned(String reason, @Nullable URI link);

    static native TemplateInstance gapPassedOn(@Nullable URI link);

    static native TemplateInstance sharedGapChanged(@Nullable URI link);

    static native TemplateInstance coverageInvitation(String heading, @Nullable URI link);

    static native TemplateInstance reportIssued(@Nullable URI link);

    static native TemplateInstance digest(List<DigestText> lines);

    static native TemplateInstance replyAnswered(String answer, @Nullable String next, @Nullable URI link);

    static native TemplateInstance replyDealtWith(@Nullable URI link);

    static native TemplateInstance replyNotPublished(String why, @Nullable URI link);
}
