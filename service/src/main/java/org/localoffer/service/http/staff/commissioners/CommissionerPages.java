package org.localoffer.service.http.staff.commissioners;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

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
import org.localoffer.service.feedback.AnswerState;
import org.localoffer.service.feedback.Answers;
import org.localoffer.service.feedback.Feedback;
import org.localoffer.service.feedback.FeedbackReader;
import org.localoffer.service.feedback.FeedbackState;
import org.localoffer.service.foundation.Actor;
import org.localoffer.service.foundation.England;
import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.foundation.StaleVersionException;
import org.localoffer.service.gaps.Evidence;
import org.localoffer.service.gaps.Gaps;
import org.localoffer.service.http.shared.SeeOther;
import org.localoffer.service.http.staff.Notice;
import org.localoffer.service.http.staff.StaffLayouts;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.signin.Role;
import org.localoffer.service.signin.StaffMember;
import org.localoffer.web.commissioning.AnswerFormView;
import org.localoffer.web.commissioning.CommentPageView;
import org.localoffer.web.commissioning.CommissionerView;
import org.localoffer.web.commissioning.CommissioningTemplates;

/**
 * Where a commissioner reads the comments that were routed to them and the gaps within their remit, and answers both.
 * It shows public texts only, never the original messages.
 */
@Path(CommissionerPages.ADDRESS)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.COMMISSIONER)
public class CommissionerPages {

    static final String ADDRESS = "/commissioner";

    /** The most answers to a gap among which a begun one is looked for. */
    private static final int MOST = 50;

    private final FeedbackReader feedbackReader;
    private final Answers answers;
    private final Gaps gaps;
    private final DeskViews desks;
    private final CommissioningViews views;
    private final AnswerPageViews answerPages;
    private final StaffMember staff;
    private final StaffLayouts layouts;
    private final Clock clock;

    CommissionerPages(
            FeedbackReader feedbackReader,
            Answers answers,
            Gaps gaps,
            DeskViews desks,
            CommissioningViews views,
            AnswerPageViews answerPages,
            StaffMember staff,
            StaffLayouts layouts,
            Clock clock) {
        this.feedbackReader = feedbackReader;
        this.answers = answers;
        this.gaps = gaps;
        this.desks = desks;
        this.views = views;
        this.answerPages = answerPages;
        this.staff = staff;
        this.layouts = layouts;
        this.clock = clock;
    }

    @GET
    public Response desk(@QueryParam(Notice.PARAMETER) @Nullable String done) {
        CommissionerView desk = desks.desk(staff.bodies(), Notice.sentence(CommissionerNotice.class, done));
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

    /**
     * The form of a new answer. The parameter {@code message} is repeated for each message that it answers; {@code gap}
     * is the key of a gap.
     */
    @GET
    @Path("/answers/new")
    public Response newAnswer(@Context UriInfo uri) {
        AnswerForm form = form(FormValues.of(uri.getQueryParameters()));
        return begun(form)
                .map(answer -> SeeOther.at(AnswerLabels.address(answer)))
                .orElseGet(() -> showNew(form, null, Response.Status.OK));
    }

    /** The answer to the gap, or to one of the messages, that the commissioner's body has begun and kept. */
    private Optional<Answer> begun(AnswerForm form) {
        GapKey gap = form.gap();
        Stream<Answer> toGap = gap == null ? Stream.of() : answers.toGap(gap, MOST).stream();
        Stream<Answer> toMessages = form.messages().stream().map(answers::to).flatMap(Optional::stream);
        return Stream.concat(toGap, toMessages)
                .filter(answer ->
                        answer.state() == AnswerState.KEPT && answer.body().equals(form.body()))
                .findFirst();
    }

    /** Sends a new answer to the officers, keeps it, or shows it as families will read it. */
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
        boolean isToKeep = form.isTo(AnswerForm.KEEP);
        Answer.Words words = isToKeep ? form.readUnfinished(today()) : form.read(today());
        if (words == null) {
            return showNew(form, null, Response.Status.BAD_REQUEST);
        }
        if (form.isTo(AnswerForm.PREVIEW)) {
            return showNew(form, words, Response.Status.OK);
        }
        Answers.Draft draft = new Answers.Draft(values.submission(), form.body(), form.gap(), form.references(), words);
        if (isToKeep) {
            return CommissionerNotice.KEPT.shownOn(AnswerLabels.address(answers.keep(draft, actor())));
        }
        answers.draft(draft, actor());
        return CommissionerNotice.SENT.shownOn(ADDRESS);
    }

    /**
     * A form that is sent twice makes one answer. The same form with other words, as after going back in the browser,
     * is refused.
     */
    private Response sentAgain(Answer sent, FormValues values) {
        AnswerForm form = AnswerForm.again(sent, values);
        boolean isToKeep = form.isTo(AnswerForm.KEEP);
        Answer.Words words = isToKeep ? form.readUnfinished(today()) : form.read(today());
        if (!sent.words().equals(words) || isToKeep != (sent.state() == AnswerState.KEPT)) {
            throw new StaleVersionException();
        }
        return isToKeep
                ? CommissionerNotice.KEPT.shownOn(AnswerLabels.address(sent))
                : CommissionerNotice.SENT.shownOn(ADDRESS);
    }

    @GET
    @Path("/answers/{id}")
    public Response answer(@PathParam("id") UUID id, @QueryParam(Notice.PARAMETER) @Nullable String done) {
        return show(answerPages.written(own(id), Notice.sentence(CommissionerNotice.class, done)), Response.Status.OK);
    }

    /** Goes on with an answer that was kept or that an officer returned: sends it, keeps it, or shows a preview. */
    @POST
    @Path("/answers/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sendAgain(@PathParam("id") UUID id, MultivaluedMap<String, String> request) {
        FormValues values = FormValues.of(request);
        Answer answer = own(id);
        AnswerForm form = AnswerForm.again(answer, values);
        boolean isToKeep = form.isTo(AnswerForm.KEEP);
        Answer.Words words = isToKeep ? form.readUnfinished(today()) : form.read(today());
        if (words == null) {
            return show(answerPages.typed(answer, form, null), Response.Status.BAD_REQUEST);
        }
        if (form.isTo(AnswerForm.PREVIEW)) {
            return show(answerPages.typed(answer, form, words), Response.Status.OK);
        }
        if (isToKeep) {
            answers.keep(id, values.version(), words, actor());
            return CommissionerNotice.KEPT.shownOn(AnswerLabels.address(answer));
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

    private Response showNew(AnswerForm form, Answer.@Nullable Words preview, Response.Status status) {
        return show(answerPages.form(form, preview), status);
    }

    private Response show(AnswerFormView page, Response.Status status) {
        return Response.status(status)
                .entity(CommissioningTemplates.answer(layouts.signedIn(), page))
                .build();
    }

    private LocalDate today() {
        return England.day(clock.instant());
    }

    /** A body that only has to be informed of a comment may read it, but not answer it. */
    private Feedback readable(String reference) {
        Feedback feedback = feedbackReader
                .find(reference)
                .filter(found -> GapPages.READABLE.contains(found.state()) && found.routedTo() != null)
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
