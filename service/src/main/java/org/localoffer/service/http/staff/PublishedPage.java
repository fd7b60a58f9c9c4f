package org.localoffer.service.http.staff;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.Listing;
import org.localoffer.service.feedback.Answer;
import org.localoffer.service.feedback.AnswerBodies;
import org.localoffer.service.feedback.Feedback;
import org.localoffer.service.feedback.PublishedItems;
import org.localoffer.service.http.shared.Phrases;
import org.localoffer.service.signin.Role;
import org.localoffer.web.layout.Words;
import org.localoffer.web.staff.PublishedView;
import org.localoffer.web.staff.Queue;
import org.localoffer.web.staff.QueueEntry;
import org.localoffer.web.staff.StaffTemplates;

/** Where an officer finds something public, to take it down or to correct it. */
@Path("/editor/published")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.EDITOR)
public class PublishedPage {

    private static final int LONGEST = 200;
    private static final int ENOUGH = 80;

    private final PublishedItems published;
    private final AnswerBodies bodies;
    private final StaffLayouts layouts;

    PublishedPage(PublishedItems published, AnswerBodies bodies, StaffLayouts layouts) {
        this.published = published;
        this.bodies = bodies;
        this.layouts = layouts;
    }

    /** @param asked words, a reference, a number, or the address of a public page */
    @GET
    @Transactional
    public Response find(@QueryParam("q") @DefaultValue("") String asked) {
        String query = Phrases.shortened(asked.strip(), LONGEST);
        String key = keyOf(query);
        List<Answer> answers = published.answers(key);
        List<Feedback> messages = published.messages(key);
        List<Listing> listings = published.listings(key);
        return Response.ok(StaffTemplates.published(
                        layouts.signedIn(),
                        new PublishedView(
                                query,
                                List.of(
                                        queue(
                                                "answers",
                                                "Answers",
                                                answers.stream()
                                                        .map(this::entry)
                                                        .toList()),
                                        queue(
                                                "comments",
                                                "Comments",
                                                messages.stream()
                                                        .map(PublishedPage::entry)
                                                        .toList()),
                                        queue(
                                                "listings",
                                                query.isEmpty() ? "Listings that are taken down" : "Listings",
                                                listings.stream()
                                                        .map(PublishedPage::entry)
                                                        .toList())))))
                .build();
    }

    /** The last segment of an address, which is a number, a reference or a slug; other words unchanged. */
    private static String keyOf(String query) {
        String path = query.replaceFirst("[?#].*", "");
        boolean isAddress = query.startsWith("/") || query.startsWith("http");
        return isAddress ? path.substring(path.lastIndexOf('/') + 1) : query;
    }

    private static Queue queue(String id, String title, List<QueueEntry> entries) {
        String counted = Words.count(entries.size(), "is shown here", "are shown here")
                + (entries.size() == PublishedItems.MOST ? ", the newest. Search for other words to find more" : "");
        return new Queue(id, title, counted, "Nothing was found.", entries, null);
    }

    private QueueEntry entry(Answer answer) {
        return new QueueEntry(
                Phrases.shortened(answer.words().text(), ENOUGH),
                "/editor/answers/" + answer.id(),
                null,
                List.of(bodies.label(answer.body()), "Number " + answer.number(), Phrases.date(answer.publishedAt())),
                alert(answer.isTakenDown()));
    }

    private static QueueEntry entry(Feedback message) {
        String text = message.isTakenDown() ? message.takenDownText() : message.publicText();
        return new QueueEntry(
                Phrases.shortened(text == null ? message.reference() : text, ENOUGH),
                EditorDesk.MESSAGES + "/" + message.reference(),
                null,
                List.of(message.kind().label(), message.reference(), Phrases.date(message.receivedAt())),
                alert(message.isTakenDown()));
    }

    private static QueueEntry entry(Listing listing) {
        return new QueueEntry(
                listing.content().name(),
                "/editor/listings/" + listing.slug(),
                null,
                List.of(listing.provider().name()),
                alert(listing.isTakenDown()));
    }

    private static @Nullable String alert(boolean takenDown) {
        return takenDown ? "Taken down" : null;
    }
}
