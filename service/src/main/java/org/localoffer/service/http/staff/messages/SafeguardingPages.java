package org.localoffer.service.http.staff.messages;

import java.time.Clock;
import java.util.List;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.feedback.Feedback;
import org.localoffer.service.feedback.FeedbackReader;
import org.localoffer.service.feedback.FeedbackState;
import org.localoffer.service.feedback.HandOver;
import org.localoffer.service.feedback.Safeguarding;
import org.localoffer.service.foundation.Errors;
import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.http.shared.PageOf;
import org.localoffer.service.http.staff.Notice;
import org.localoffer.service.http.staff.StaffLayouts;
import org.localoffer.service.signin.Role;
import org.localoffer.service.signin.StaffMember;
import org.localoffer.web.layout.Link;
import org.localoffer.web.layout.Words;
import org.localoffer.web.search.Paging;
import org.localoffer.web.staff.DeskView;
import org.localoffer.web.staff.Queue;
import org.localoffer.web.staff.StaffTemplates;
import org.localoffer.web.triage.TriageTemplates;

/** Where the safeguarding role, and nobody else, reads messages about possible harm and decides on them. */
@Path("/editor/safeguarding")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.SAFEGUARDING)
public class SafeguardingPages {

    private static final Set<FeedbackState> QUARANTINED = Set.of(FeedbackState.QUARANTINED);
    private static final String HANDED_OVER = SafeguardingViews.ADDRESS + "/handed-over";
    private static final int PER_PAGE = 25;

    private final FeedbackReader feedbackReader;
    private final MessageDecisions decisions;
    private final Safeguarding safeguarding;
    private final SafeguardingViews views;
    private final StaffMember staff;
    private final StaffLayouts layouts;
    private final Clock clock;

    SafeguardingPages(
            FeedbackReader feedbackReader,
            MessageDecisions decisions,
            Safeguarding safeguarding,
            SafeguardingViews views,
            StaffMember staff,
            StaffLayouts layouts,
            Clock clock) {
        this.feedbackReader = feedbackReader;
        this.decisions = decisions;
        this.safeguarding = safeguarding;
        this.views = views;
        this.staff = staff;
        this.layouts = layouts;
        this.clock = clock;
    }

    @GET
    public Response desk(
            @QueryParam(Notice.PARAMETER) @Nullable String done, @QueryParam("page") @DefaultValue("1") String asked) {
        long all = feedbackReader.count(QUARANTINED);
        PageOf page = PageOf.asked(asked, all, PER_PAGE);
        Queue queue = new Queue(
                "harm",
                "Messages about possible harm",
                Words.count(all, "message is waiting", "messages are waiting") + ", the most serious first",
                "No messages are waiting.",
                feedbackReader.quarantined(page.offset(), PER_PAGE).stream()
                        .map(views::waiting)
                        .toList(),
                new Link("Messages that were handed over", HANDED_OVER));
        return desk(
                "Possible harm",
                "These messages may be about harm to somebody. Nobody else can read them. We record who opens each.",
                Notice.sentence(SafeguardingNotice.class, done),
                queue,
                page.paging(number -> SafeguardingViews.ADDRESS + "?page=" + number));
    }

    /** Lists the messages that were handed over under the safeguarding procedure. */
    @GET
    @Path("/handed-over")
    public Response handedOver(@QueryParam("page") @DefaultValue("1") String asked) {
        long all = feedbackReader.countHandedOver();
        PageOf page = PageOf.asked(asked, all, PER_PAGE);
        Queue queue = new Queue(
                "handed-over",
                "Messages that were handed over",
                Words.count(all, "message was handed over", "messages were handed over") + ", the newest first",
                "No message was handed over.",
                feedbackReader.handedOver(page.offset(), PER_PAGE).stream()
                        .map(views::handedOver)
                        .toList(),
                new Link("Messages that are waiting", SafeguardingViews.ADDRESS));
        return desk(
                "Messages that were handed over",
                "Only your role can read them. They are never published.",
                null,
                queue,
                page.paging(number -> HANDED_OVER + "?page=" + number));
    }

    private Response desk(String title, String lead, @Nullable String notice, Queue queue, Paging paging) {
        return Response.ok(StaffTemplates.desk(
                        layouts.signedIn(), new DeskView(title, lead, notice, List.of(queue), paging)))
                .build();
    }

    @GET
    @Path("/{reference}")
    public Response message(@PathParam("reference") String reference) {
        Feedback feedback = find(reference);
        feedbackReader.noteRead(feedback, staff.actor(Role.SAFEGUARDING));
        return show(feedback, null, new Errors(), Response.Status.OK);
    }

    private Response show(Feedback feedback, @Nullable FormValues typed, Errors errors, Response.Status status) {
        return Response.status(status)
                .entity(TriageTemplates.message(
                        layouts.signedIn(), views.message(feedback, staff.actor(Role.SAFEGUARDING), typed, errors)))
                .build();
    }

    @POST
    @Path("/{reference}/claim")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response claim(@PathParam("reference") String reference, MultivaluedMap<String, String> request) {
        return decisions.decide(reference, Role.SAFEGUARDING, request, safeguarding::claim, SafeguardingNotice.CLAIMED);
    }

    @POST
    @Path("/{reference}/release")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response release(@PathParam("reference") String reference, MultivaluedMap<String, String> request) {
        return decisions.decide(
                reference, Role.SAFEGUARDING, request, safeguarding::release, SafeguardingNotice.RELEASED);
    }

    @POST
    @Path("/{reference}/give-back")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response giveBack(@PathParam("reference") String reference, MultivaluedMap<String, String> request) {
        return decisions.decide(
                reference, Role.SAFEGUARDING, request, safeguarding::giveBack, SafeguardingNotice.GIVEN_BACK);
    }

    /** Records to whom a message was handed over, and closes it. */
    @POST
    @Path("/{reference}/handed-over")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response handOver(@PathParam("reference") String reference, MultivaluedMap<String, String> request) {
        FormValues values = FormValues.of(request);
        Feedback feedback = find(reference);
        HandOverForm form = new HandOverForm(values);
        HandOver.Told handedOver = form.read(clock.instant());
        if (handedOver == null) {
            return show(feedback, values, form.errors(), Response.Status.BAD_REQUEST);
        }
        safeguarding.handOver(decisions.target(feedback, values, Role.SAFEGUARDING), handedOver);
        return SafeguardingNotice.HANDED_OVER.shownOn(SafeguardingViews.ADDRESS);
    }

    /** Records the outcome of a message that was handed over. */
    @POST
    @Path("/{reference}/outcome")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response outcome(@PathParam("reference") String reference, MultivaluedMap<String, String> request) {
        FormValues values = FormValues.of(request);
        Feedback feedback = find(reference);
        HandOverForm form = new HandOverForm(values);
        if (!form.isOutcomeValid()) {
            return show(feedback, values, form.errors(), Response.Status.BAD_REQUEST);
        }
        safeguarding.learnOutcome(
                decisions.target(feedback, values, Role.SAFEGUARDING),
                values.textOrNull(HandOverForm.REFERENCE),
                values.textOrNull(HandOverForm.OUTCOME));
        return SafeguardingNotice.OUTCOME.shownOn(SafeguardingViews.ADDRESS);
    }

    private Feedback find(String reference) {
        return decisions.find(reference, Role.SAFEGUARDING);
    }
}
