package org.localoffer.service.http.staff.commissioners;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.security.ForbiddenException;
import org.jspecify.annotations.Nullable;

import org.localoffer.service.feedback.Answer;
import org.localoffer.service.feedback.Answers;
import org.localoffer.service.feedback.Feedback;
import org.localoffer.service.feedback.FeedbackReader;
import org.localoffer.service.feedback.FeedbackState;
import org.localoffer.service.foundation.Actor;
import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.foundation.StaleVersionException;
import org.localoffer.service.gaps.Evidence;
import org.localoffer.service.gaps.Gaps;
import org.localoffer.service.http.staff.Notice;
import org.localoffer.service.http.staff.StaffLayouts;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.localarea.model.Routing;
import org.localoffer.service.signin.Role;
import org.localoffer.service.signin.StaffMember;
import org.localoffer.web.commissioning.CommentPageView;
import org.localoffer.web.commissioning.CommissionerView;
import org.localoffer.web.commissioning.CommissioningTemplates;
import org.localoffer.web.commissioning.GapView;

/**
 * Where a commissioner reads the comments that were routed to them and the gaps within their remit, and answers both.
 * It shows public texts only, never the original messages.
 */
@Path(CommissionerPages.ADDRESS)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.COMMISSIONER)
public class CommissionerPages {

    static final String ADDRESS = "/commissioner";

    private static final Set<FeedbackState> UNANSWERED = Set.of(FeedbackState.ROUTED, FeedbackState.ACKNOWLEDGED);

    private static final Set<FeedbackState> READABLE = Set.of(
            FeedbackState.ROUTED,
            FeedbackState.ACKNOWLEDGED,
            FeedbackState.RESPONSE_DRAFTED,
            FeedbackState.RESPONSE_APPROVED,
            FeedbackState.PUBLISHED,
            FeedbackState.ACTION_TRACKED,
            FeedbackState.CLOSED);

    /** The most entries of a list; nobody reads more at a sitting. */
    private static final int MOST = 50;

    private final FeedbackReader feedbackReader;
    private final Answers answers;
    private final Gaps gaps;
    private final CommissioningViews views;
    private final StaffMember staff;
    private final StaffLayouts layouts;

    CommissionerPages(
            FeedbackReader feedbackReader,
            Answers answers,
            Gaps gaps,
            CommissioningViews views,
            StaffMember staff,
            StaffLayouts layouts) {
        this.feedbackReader = feedbackReader;
        this.answers = answers;
        this.gaps = gaps;
        this.views = views;
        this.staff = staff;
        this.layouts = layouts;
    }

    @GET
    public Response desk(@QueryParam(Notice.PARAMETER) @Nullable String done) {
        Set<String> bodies = staff.bodies();
        List<Evidence> within = gaps.within(bodies);
        CommissionerView desk = views.desk(
                bodies,
                Notice.sentence(CommissionerNotice.class, done),
                feedbackReader.routedTo(bodies, UNANSWERED, MOST),
                within.stream().filter(Evidence::isGap).limit(MOST).toList(),
                within.stream()
                        .filter(evidence -> !evidence.isGap())
                        .limit(MOST)
                        .toList(),
                answers.of(bodies, MOST));
        return Response.ok(CommissioningTemplates.desk(layouts.signedIn(), desk))
                .build();
    }

    @GET
    @Path("/messages/{reference}")
    public Response message(
            @PathParam("reference") String reference, @QueryParam(Notice.PARAMETER) @Nullable String done) {
        Feedback feedback = readable(reference);
        CommentPageView comment = views.comment(
                feedback, isMine(feedback), gapOf(feedback), Notice.sentence(CommissionerNotice.class, done));
        return Response.ok(CommissioningTemplates.comment(layouts.signedIn(), comment))
                .build();
    }

    /** The gap that a comment is part of; null where there is none, or the commissioner may not read it. */
    private @Nullable GapKey gapOf(Feedback feedback) {
        return gaps.find(feedback.gapKey())
                .filter(Evidence::isGap)
                .map(Evidence::gapKey)
                .filter(gapKey -> gaps.routeOf(gapKey).reaches(staff.bodies()))
                .orElse(null);
    }

    /** Shows the family, on the message's status page, that the commissioner has read it. */
    @POST
    @Path("/messages/{reference}/acknowledge")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response acknowledge(@PathParam("reference") String reference) {
        Feedback feedback = mine(reference);
        if (feedback.state() != FeedbackState.ACKNOWLEDGED) {
            answers.acknowledge(feedback.reference(), actor());
        }
        return CommissionerNotice.ACKNOWLEDGED.shownOn("/commissioner/messages/" + feedback.reference());
    }

    /** @param key of a gap */
    @GET
    @Path("/gaps/{key}")
    public Response gap(@PathParam("key") String key) {
        GapKey gapKey = gapKey(key);
        Routing.Route route = gaps.routeOf(gapKey);
        if (!route.reaches(staff.bodies())) {
            throw new ForbiddenException();
        }
        @Nullable String answering = staff.bodies().contains(route.commissioner()) ? route.commissioner() : null;
        Evidence evidence = gaps.find(gapKey).orElseThrow(NotFoundException::new);
        GapView gap =
                views.gap(evidence, answering, feedbackReader.on(gapKey, READABLE, MOST), answers.toGap(gapKey, MOST));
        return Response.ok(CommissioningTemplates.gap(layouts.signedIn(), gap)).build();
    }

    /**
     * The form of a new answer. The parameter {@code message} is repeated for each message that it answers; {@code gap}
     * is the key of a gap.
     */
    @GET
    @Path("/answers/new")
    public Response newAnswer(@Context UriInfo uri) {
        AnswerForm form = form(FormValues.of(uri.getQueryParameters()));
        return Response.ok(CommissioningTemplates.answer(layouts.signedIn(), views.form(form)))
                .build();
    }

    @POST
    @Path("/answers")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(MultivaluedMap<String, String> request) {
        FormValues values = FormValues.of(request);
        Answer sent = answers.find(values.submission()).orElse(null);
        if (sent != null) {
            return sentAgain(sent, values);
        }
        AnswerForm form = form(values);
        Answer.Words words = form.read();
        if (words == null) {
            return again(form);
        }
        String body = form.body();
        answers.draft(new Answers.Draft(values.submission(), body, form.gap(), form.references(), words), actor());
        return CommissionerNotice.SENT.shownOn(ADDRESS);
    }

    /**
     * A form that is sent twice makes one answer. The same form with other words, as after going back in the browser,
     * is refused.
     */
    private Response sentAgain(Answer sent, FormValues values) {
        if (!sent.words().equals(AnswerForm.again(sent, values).read())) {
            throw new StaleVersionException();
        }
        return CommissionerNotice.SENT.shownOn(ADDRESS);
    }

    @GET
    @Path("/answers/{id}")
    public Response answer(@PathParam("id") UUID id) {
        Answer answer = own(id);
        return Response.ok(CommissioningTemplates.answer(layouts.signedIn(), views.written(answer, null)))
                .build();
    }

    /** Sends an answer again after an officer returned it. */
    @POST
    @Path("/answers/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sendAgain(@PathParam("id") UUID id, MultivaluedMap<String, String> request) {
        FormValues values = FormValues.of(request);
        Answer answer = own(id);
        AnswerForm form = AnswerForm.again(answer, values);
        Answer.Words words = form.read();
        if (words == null) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(CommissioningTemplates.answer(layouts.signedIn(), views.written(answer, form)))
                    .build();
        }
        answers.rewrite(id, values.version(), words, actor());
        return CommissionerNotice.SENT.shownOn(ADDRESS);
    }

    /** Records that the commissioner did what the answer promised. */
    @POST
    @Path("/answers/{id}/done")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response actionDone(@PathParam("id") UUID id, MultivaluedMap<String, String> request) {
        own(id);
        answers.actionDone(id, FormValues.of(request).version(), actor());
        return CommissionerNotice.ACTION_DONE.shownOn(ADDRESS);
    }

    private AnswerForm form(FormValues values) {
        List<Feedback> messages = new ArrayList<>();
        for (String reference : new LinkedHashSet<>(values.all(AnswerForm.MESSAGE))) {
            messages.add(mine(reference));
        }
        String key = values.text(AnswerForm.GAP);
        GapKey gap = key.isEmpty() ? null : gapKey(key);
        if (gap == null && messages.isEmpty()) {
            throw new NotFoundException();
        }
        String body = gap == null
                ? Objects.requireNonNull(messages.getFirst().routedTo())
                : gaps.routeOf(gap).commissioner();
        if (!staff.bodies().contains(body) || messages.stream().anyMatch(message -> !body.equals(message.routedTo()))) {
            throw new ForbiddenException();
        }
        if (gap != null && gaps.find(gap).isEmpty()) {
            throw new NotFoundException();
        }
        return new AnswerForm(body, gap, messages, values);
    }

    private Response again(AnswerForm form) {
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(CommissioningTemplates.answer(layouts.signedIn(), views.form(form)))
                .build();
    }

    /** A body that only has to be informed of a comment may read it, but not answer it. */
    private Feedback readable(String reference) {
        Feedback feedback = feedbackReader
                .find(reference)
                .filter(found -> READABLE.contains(found.state()) && found.routedTo() != null)
                .orElseThrow(NotFoundException::new);
        boolean isInformed = feedback.alsoRoutedTo().stream().anyMatch(staff.bodies()::contains);
        if (!isInformed && !isMine(feedback)) {
            throw new ForbiddenException();
        }
        return feedback;
    }

    private Feedback mine(String reference) {
        Feedback feedback = readable(reference);
        if (!isMine(feedback)) {
            throw new ForbiddenException();
        }
        return feedback;
    }

    private boolean isMine(Feedback feedback) {
        return staff.bodies().contains(String.valueOf(feedback.routedTo()));
    }

    private Answer own(UUID id) {
        Answer answer = answers.find(id).orElseThrow(NotFoundException::new);
        if (!staff.bodies().contains(answer.body())) {
            throw new ForbiddenException();
        }
        return answer;
    }

    private static GapKey gapKey(String key) {
        GapKey gapKey = GapKey.ofKey(key);
        if (gapKey == null) {
            throw new NotFoundException();
        }
        return gapKey;
    }

    private Actor actor() {
        return staff.actor(Role.COMMISSIONER);
    }
}
