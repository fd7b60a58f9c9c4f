package org.localoffer.service.http.staff.commissioners;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.ForbiddenException;
import org.jspecify.annotations.Nullable;

import org.localoffer.service.feedback.Answer;
import org.localoffer.service.feedback.AnswerState;
import org.localoffer.service.feedback.Answers;
import org.localoffer.service.feedback.FeedbackReader;
import org.localoffer.service.feedback.FeedbackState;
import org.localoffer.service.foundation.Errors;
import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.gaps.Assessments;
import org.localoffer.service.gaps.GapPlan;
import org.localoffer.service.gaps.GapState;
import org.localoffer.service.gaps.GapSteps;
import org.localoffer.service.gaps.Gaps;
import org.localoffer.service.http.staff.Notice;
import org.localoffer.service.http.staff.StaffLayouts;
import org.localoffer.service.http.staff.commissioners.OpenedGaps.OpenedGap;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.Commissioner;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.localarea.model.PlanLine;
import org.localoffer.service.signin.Role;
import org.localoffer.service.signin.StaffMember;
import org.localoffer.web.commissioning.CommissioningTemplates;
import org.localoffer.web.commissioning.GapLifeView;

/**
 * The page of a gap: its evidence, what became of it, and the next steps. Bodies that share a gap read it; only the one
 * that answers for it takes steps.
 */
@Path("/commissioner/gaps/{key}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.COMMISSIONER)
public class GapPages {

    /** Comments that are with a body or have been. */
    static final Set<FeedbackState> READABLE = Set.of(
            FeedbackState.ROUTED,
            FeedbackState.ACKNOWLEDGED,
            FeedbackState.RESPONSE_DRAFTED,
            FeedbackState.RESPONSE_APPROVED,
            FeedbackState.PUBLISHED,
            FeedbackState.ACTION_TRACKED,
            FeedbackState.CLOSED);

    private static final int MOST_ANSWERS = 50;

    private final FeedbackReader feedbackReader;
    private final Answers answers;
    private final Gaps gaps;
    private final OpenedGaps openedGaps;
    private final Assessments assessments;
    private final GapSteps steps;
    private final CommissioningViews views;
    private final GapLifeViews lives;
    private final CurrentLocalArea localArea;
    private final StaffMember staff;
    private final StaffLayouts layouts;

    GapPages(
            FeedbackReader feedbackReader,
            Answers answers,
            Gaps gaps,
            OpenedGaps openedGaps,
            Assessments assessments,
            GapSteps steps,
            CommissioningViews views,
            GapLifeViews lives,
            CurrentLocalArea localArea,
            StaffMember staff,
            StaffLayouts layouts) {
        this.feedbackReader = feedbackReader;
        this.answers = answers;
        this.gaps = gaps;
        this.openedGaps = openedGaps;
        this.assessments = assessments;
        this.steps = steps;
        this.views = views;
        this.lives = lives;
        this.localArea = localArea;
        this.staff = staff;
        this.layouts = layouts;
    }

    /** @param key text form of a gap key */
    @GET
    public Response gap(@PathParam("key") String key, @QueryParam(Notice.PARAMETER) @Nullable String done) {
        OpenedGap opened = openedGaps.forCommissioner(key);
        return show(opened, null, Notice.sentence(CommissionerNotice.class, done), Response.Status.OK);
    }

    @POST
    @Path("/" + GapLifeViews.ACKNOWLEDGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response acknowledge(@PathParam("key") String key, MultivaluedMap<String, String> request) {
        return stepTo(GapState.ACKNOWLEDGED, key, request, steps::acknowledge);
    }

    @POST
    @Path("/" + GapLifeViews.REVIEW)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response review(@PathParam("key") String key, MultivaluedMap<String, String> request) {
        return stepTo(GapState.UNDER_REVIEW, key, request, steps::review);
    }

    @POST
    @Path("/" + GapLifeViews.DONE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response done(@PathParam("key") String key, MultivaluedMap<String, String> request) {
        return stepTo(GapState.DONE, key, request, steps::done);
    }

    /** A button that is pressed twice takes one step. */
    private Response stepTo(
            GapState next, String key, MultivaluedMap<String, String> request, Consumer<GapSteps.Target> step) {
        OpenedGap opened = openToAnswer(key);
        if (steps.of(opened.gapKey()).state() != next) {
            step.accept(target(opened, FormValues.of(request)));
        }
        return CommissionerNotice.STEP_TAKEN.shownOn(GapAddresses.gap(opened.gapKey()));
    }

    @POST
    @Path("/" + GapForms.PLAN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response plan(@PathParam("key") String key, MultivaluedMap<String, String> request) {
        OpenedGap opened = openToAnswer(key);
        GapLifeViews.Refused sent = sent(GapForms.PLAN, request);
        List<PlanLine> lines = localArea.get().jointPlan();
        GapPlan plan = forms(opened, sent).readPlan(lines);
        if (plan == null) {
            return show(opened, sent, null, Response.Status.BAD_REQUEST);
        }
        steps.plan(target(opened, sent.values()), plan);
        return CommissionerNotice.STEP_TAKEN.shownOn(GapAddresses.gap(opened.gapKey()));
    }

    @POST
    @Path("/" + GapForms.DECLINE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decline(@PathParam("key") String key, MultivaluedMap<String, String> request) {
        OpenedGap opened = openToAnswer(key);
        GapLifeViews.Refused sent = sent(GapForms.DECLINE, request);
        String because = forms(opened, sent).readReason();
        if (because == null) {
            return show(opened, sent, null, Response.Status.BAD_REQUEST);
        }
        steps.decline(target(opened, sent.values()), because);
        return CommissionerNotice.STEP_TAKEN.shownOn(GapAddresses.gap(opened.gapKey()));
    }

    @POST
    @Path("/" + GapForms.PASS_ON)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response passOn(@PathParam("key") String key, MultivaluedMap<String, String> request) {
        OpenedGap opened = openToAnswer(key);
        GapLifeViews.Refused sent = sent(GapForms.PASS_ON, request);
        List<Commissioner> others = lives.others(opened.route());
        GapForms.PassedOn passedOn = forms(opened, sent).readPassedOn(others);
        if (passedOn == null) {
            return show(opened, sent, null, Response.Status.BAD_REQUEST);
        }
        steps.passOn(target(opened, sent.values()), passedOn.body(), passedOn.note());
        return CommissionerNotice.PASSED_ON.shownOn(
                gaps.routeOf(opened.gapKey()).reaches(staff.bodies())
                        ? GapAddresses.gap(opened.gapKey())
                        : CommissionerPages.ADDRESS);
    }

    private OpenedGap openToAnswer(String key) {
        OpenedGap opened = openedGaps.forCommissioner(key);
        if (!answers(opened)) {
            throw new ForbiddenException();
        }
        return opened;
    }

    private boolean answers(OpenedGap opened) {
        return staff.bodies().contains(opened.route().commissioner());
    }

    private static GapLifeViews.Refused sent(String step, MultivaluedMap<String, String> request) {
        return new GapLifeViews.Refused(step, FormValues.of(request), new Errors());
    }

    private GapForms forms(OpenedGap opened, GapLifeViews.Refused sent) {
        return lives.forms(steps.of(opened.gapKey()), sent.values(), sent.errors());
    }

    private GapSteps.Target target(OpenedGap opened, FormValues values) {
        return new GapSteps.Target(opened.gapKey(), values.version(), staff.actor(Role.COMMISSIONER));
    }

    private Response show(
            OpenedGap opened, GapLifeViews.@Nullable Refused refused, @Nullable String notice, Response.Status status) {
        GapKey gapKey = opened.gapKey();
        boolean mine = answers(opened);
        GapLifeView life = lives.of(gapKey, opened.route(), mine, refused, notice);
        List<Answer> shown = answers.toGap(gapKey, MOST_ANSWERS).stream()
                .filter(answer ->
                        answer.state() != AnswerState.KEPT || staff.bodies().contains(answer.body()))
                .toList();
        return Response.status(status)
                .entity(CommissioningTemplates.gap(
                        layouts.signedIn(),
                        views.gap(
                                assessments.of(opened.evidence(), localArea.get()),
                                opened.evidence(),
                                mine ? opened.route().commissioner() : null,
                                feedbackReader.on(gapKey, READABLE, CommissioningViews.MOST_COMMENTS),
                                shown,
                                life)))
                .build();
    }
}
