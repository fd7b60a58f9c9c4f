package org.localoffer.service.http.pages;

import java.time.Clock;
import java.util.Optional;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;

import org.localoffer.service.feedback.Survey;
import org.localoffer.service.feedback.SurveyPlace;
import org.localoffer.service.foundation.England;
import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.gaps.SearchCounts;
import org.localoffer.service.gaps.SearchSignal;
import org.localoffer.service.gaps.SignalKind;
import org.localoffer.service.http.shared.Layouts;
import org.localoffer.service.http.shared.SeeOther;
import org.localoffer.service.http.shared.SentOnce;
import org.localoffer.service.http.shared.limits.FormTokens;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.web.feedback.FeedbackTemplates;
import org.localoffer.web.feedback.SurveyView;

/** The two questions about the Local Offer on a page of their own, which also takes the answers given on other pages. */
@Path(SurveyPages.ADDRESS)
@Produces(MediaType.TEXT_HTML)
public class SurveyPages {

    static final String ADDRESS = "/survey";

    private static final String THANKS = "/thanks";

    private final Survey survey;
    private final SearchCounts counts;
    private final CurrentLocalArea localArea;
    private final Clock clock;
    private final PublicForms forms;
    private final FormTokens tokens;
    private final Layouts layouts;

    SurveyPages(
            Survey survey,
            SearchCounts counts,
            CurrentLocalArea localArea,
            Clock clock,
            PublicForms forms,
            FormTokens tokens,
            Layouts layouts) {
        this.survey = survey;
        this.counts = counts;
        this.localArea = localArea;
        this.clock = clock;
        this.forms = forms;
        this.tokens = tokens;
        this.layouts = layouts;
    }

    @GET
    @SentOnce
    public Response ask() {
        return show(SurveyForm.of(SurveyPlace.OWN_PAGE), null, Response.Status.OK);
    }

    @POST
    @SentOnce
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response count(MultivaluedMap<String, String> sent) {
        SurveyForm form = new SurveyForm(FormValues.of(sent));
        return forms.take(form, (problem, status) -> show(form, problem, status), () -> keep(form));
    }

    private Response keep(SurveyForm form) {
        Optional<Survey.Answer> answer = form.read();
        if (answer.isEmpty()) {
            return show(form, null, Response.Status.BAD_REQUEST);
        }
        if (survey.count(form.envelope().form(), answer.get())) {
            form.notFound(localArea.get()).ifPresent(this::countNotFound);
        }
        return SeeOther.at(ADDRESS + THANKS);
    }

    private void countNotFound(GapKey gapKey) {
        counts.count(new SearchSignal(England.day(clock.instant()), SignalKind.SAID_NOT_FOUND, gapKey));
    }

    @GET
    @Path(THANKS)
    public TemplateInstance thanks() {
        return FeedbackTemplates.surveyThanks(layouts.unindexed());
    }

    private Response show(SurveyForm form, @Nullable String problem, Response.Status status) {
        SurveyView view = new SurveyView(form.form(tokens, problem));
        return Response.status(status)
                .entity(FeedbackTemplates.survey(layouts.indexed(), view))
                .build();
    }
}
