package org.localoffer.service.http.pages;

import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.localoffer.service.feedback.Answer;
import org.localoffer.service.feedback.Answers;
import org.localoffer.service.feedback.FeedbackCounts;
import org.localoffer.service.http.shared.AnswerViews;
import org.localoffer.service.http.shared.Layouts;
import org.localoffer.service.http.shared.PageOf;
import org.localoffer.web.error.ErrorTemplates;
import org.localoffer.web.error.NotShownView;
import org.localoffer.web.feedback.AnswersView;
import org.localoffer.web.feedback.CountLine;
import org.localoffer.web.feedback.FeedbackTemplates;
import org.localoffer.web.layout.Link;
import org.localoffer.web.layout.Words;
import org.localoffer.web.search.Paging;

/** The published comments of families and the answers to them (SEND Regulations 2014, reg 56(2)). */
@Path(YouSaidWeDid.PATH)
@Produces(MediaType.TEXT_HTML)
public class YouSaidWeDid {

    static final String PATH = "/you-said-we-did";

    private static final int PER_PAGE = 10;

    private final Answers answers;
    private final AnswerViews views;
    private final FeedbackCounts counts;
    private final Layouts layouts;

    YouSaidWeDid(Answers answers, AnswerViews views, FeedbackCounts counts, Layouts layouts) {
        this.answers = answers;
        this.views = views;
        this.counts = counts;
        this.layouts = layouts;
    }

    @GET
    public Response page(@QueryParam("page") @DefaultValue("1") String asked) {
        PageOf page = PageOf.asked(asked, answers.countPublished(), PER_PAGE);
        return show(answers.published(page.offset(), PER_PAGE), page.paging(number -> PATH + "?page=" + number));
    }

    /** The page of one answer, whose address never changes. */
    @GET
    @Path("/{number:[0-9]{1,9}}")
    public Response one(@PathParam("number") long number) {
        Answer answer = answers.publishedAs(number).orElseThrow(NotFoundException::new);
        return answer.isTakenDown() ? notShown() : show(List.of(answer), Paging.ONE_PAGE);
    }

    /**
     * 404, because it leaves open whether the absence is temporary (RFC 9110, 15.5.5) and search engines drop their
     * copies.
     */
    private Response notShown() {
        NotShownView view = new NotShownView(
                "This answer is not shown just now",
                List.of("We took it down to correct it. When that is done, it will be back at this address."),
                List.of(new Link("Read the other answers", PATH), new Link("Tell us what’s missing", "/feedback")));
        return Response.status(Response.Status.NOT_FOUND)
                .entity(ErrorTemplates.notShown(layouts.unindexed(), view))
                .build();
    }

    private Response show(List<Answer> shown, Paging paging) {
        Optional<FeedbackCounts.Printed> printed = counts.printed();
        AnswersView view = new AnswersView(
                shown.stream().map(views::of).toList(),
                paging,
                printed.stream()
                        .flatMap(count -> count.lines().stream())
                        .map(line -> new CountLine(line.label(), Words.number(line.count())))
                        .toList(),
                printed.map(count -> Words.date(count.until())).orElse(""),
                printed.map(count -> Words.date(count.counted())).orElse(""));
        return Response.ok(FeedbackTemplates.answers(layouts.indexed(), view)).build();
    }
}
