package org.localoffer.service.http.pages.answers;

import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.localoffer.service.feedback.Answer;
import org.localoffer.service.feedback.PublicAnswers;
import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.http.shared.Layouts;
import org.localoffer.service.http.shared.PageOf;
import org.localoffer.service.http.shared.TableFields;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.web.error.ErrorTemplates;
import org.localoffer.web.error.NotShownView;
import org.localoffer.web.feedback.FeedbackTemplates;
import org.localoffer.web.layout.Layout;
import org.localoffer.web.layout.Link;

/** The published comments of families and the answers to them (SEND Regulations 2014, reg 56(2)). */
@Path(YouSaidWeDid.PATH)
@Produces(MediaType.TEXT_HTML)
public class YouSaidWeDid {

    public static final String PATH = "/you-said-we-did";

    private static final int PER_PAGE = 10;

    private final PublicAnswers answers;
    private final AnswerAccounts accounts;
    private final AnswerListViews list;
    private final AnswerPageViews pages;
    private final AnswerFeed feed;
    private final CurrentLocalArea localArea;
    private final Layouts layouts;

    YouSaidWeDid(
            PublicAnswers answers,
            AnswerAccounts accounts,
            AnswerListViews list,
            AnswerPageViews pages,
            AnswerFeed feed,
            CurrentLocalArea localArea,
            Layouts layouts) {
        this.answers = answers;
        this.accounts = accounts;
        this.list = list;
        this.pages = pages;
        this.feed = feed;
        this.localArea = localArea;
        this.layouts = layouts;
    }

    /** The address of the page of one answer. */
    public static String addressOf(Answer answer) {
        return addressOf(answer.number());
    }

    /** @param number of the answer */
    public static String addressOf(long number) {
        return PATH + "/" + number;
    }

    @GET
    public Response page(@Context UriInfo uri) {
        FormValues values = FormValues.of(uri.getQueryParameters());
        AnswerAccount account = accounts.now();
        AnswerQuestion question = AnswerQuestion.read(values, account, localArea.get());
        List<AnswerAccount.Entry> matching = account.matching(question);
        PageOf page = PageOf.asked(values.text(TableFields.PAGE), matching.size(), PER_PAGE);
        // Each combination of choices shows the same answers again.
        boolean isOneOfMany = question.isFiltered() || question.byState();
        Layout layout = isOneOfMany ? layouts.unindexed() : layouts.indexed(page);
        return Response.ok(FeedbackTemplates.answers(layout, list.view(account, question, matching, page)))
                .build();
    }

    @GET
    @Path("/feed.xml")
    @Produces(MediaType.APPLICATION_ATOM_XML)
    public String feed() {
        return feed.text();
    }

    /** The page of one answer, whose address never changes. */
    @GET
    @Path("/{number}")
    public Response one(@PathParam("number") String asked) {
        Optional<Answer> found =
                asked.matches("[0-9]{1,9}") ? answers.publishedAs(Long.parseLong(asked)) : Optional.empty();
        if (found.isEmpty()) {
            return notFound();
        }
        Answer answer = found.get();
        if (!answer.isPublic()) {
            return notShown();
        }
        return Response.ok(FeedbackTemplates.answer(layouts.indexed(), pages.view(answer, accounts.of(answer))))
                .build();
    }

    private Response notFound() {
        return missing(
                "We cannot find that answer",
                "The address may have a slip in it. Or the answer is so old that we have deleted it.");
    }

    /**
     * 404, because it leaves open whether the absence is temporary (RFC 9110, 15.5.5) and search engines drop their
     * copies.
     */
    private Response notShown() {
        return missing(
                "This answer is not shown just now",
                "We took it down to correct it. When that is done, it will be back at this address.");
    }

    private Response missing(String title, String why) {
        NotShownView view = new NotShownView(
                title,
                List.of(why),
                List.of(new Link("Read the other answers", PATH), new Link("Tell us what’s missing", "/feedback")));
        return Response.status(Response.Status.NOT_FOUND)
                .entity(ErrorTemplates.notShown(layouts.unindexed(), view))
                .build();
    }
}
