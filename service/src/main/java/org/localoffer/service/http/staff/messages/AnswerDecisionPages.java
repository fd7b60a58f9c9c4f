package org.localoffer.service.http.staff.messages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.feedback.Answer;
import org.localoffer.service.feedback.AnswerBodies;
import org.localoffer.service.feedback.AnswerState;
import org.localoffer.service.feedback.Answers;
import org.localoffer.service.feedback.Feedback;
import org.localoffer.service.foundation.England;
import org.localoffer.service.foundation.Errors;
import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.http.shared.Phrases;
import org.localoffer.service.http.staff.ClearanceFields;
import org.localoffer.service.http.staff.DeskNotice;
import org.localoffer.service.http.staff.EditorDesk;
import org.localoffer.service.http.staff.SendBackForm;
import org.localoffer.service.http.staff.StaffForms;
import org.localoffer.service.http.staff.StaffLayouts;
import org.localoffer.service.http.staff.TakeDownPage;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.localarea.model.GapKeyLabels;
import org.localoffer.service.privacy.Finding;
import org.localoffer.service.privacy.IdentifyingTextException;
import org.localoffer.service.privacy.PublicationCheck;
import org.localoffer.service.privacy.PublicationFindings;
import org.localoffer.service.privacy.TakenDownBecause;
import org.localoffer.service.signin.Role;
import org.localoffer.service.signin.StaffMember;
import org.localoffer.web.form.Button;
import org.localoffer.web.form.Field;
import org.localoffer.web.form.FieldKind;
import org.localoffer.web.form.Form;
import org.localoffer.web.form.Section;
import org.localoffer.web.triage.AnswerDecisionView;
import org.localoffer.web.triage.TriageTemplates;

/** Where an officer checks that an answer identifies nobody, and publishes it, returns it, or later takes it down. */
@Path("/editor/answers/{id}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.EDITOR)
public class AnswerDecisionPages {

    private static final String WORDS = "answer";
    private static final String ACTION = "action";
    private static final String DUE = "due";
    private static final int LONGEST = 5000;
    private static final int LONGEST_ACTION = 500;

    private final Answers answers;
    private final AnswerBodies bodies;
    private final TakeDownPage takeDownPage;
    private final PublicationCheck check;
    private final CurrentLocalArea localArea;
    private final StaffMember staff;
    private final StaffLayouts layouts;
    private final Clock clock;

    AnswerDecisionPages(
            Answers answers,
            AnswerBodies bodies,
            TakeDownPage takeDownPage,
            PublicationCheck check,
            CurrentLocalArea localArea,
            StaffMember staff,
            StaffLayouts layouts,
            Clock clock) {
        this.answers = answers;
        this.bodies = bodies;
        this.takeDownPage = takeDownPage;
        this.check = check;
        this.localArea = localArea;
        this.staff = staff;
        this.layouts = layouts;
        this.clock = clock;
    }

    @GET
    public Response answer(@PathParam("id") UUID id) {
        return show(find(id), FormValues.empty(), new Errors(), Response.Status.OK);
    }

    @POST
    @Path("/publish")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response publish(@PathParam("id") UUID id, MultivaluedMap<String, String> request) {
        FormValues values = FormValues.of(request);
        Answer answer = find(id);
        if (answer.state() != AnswerState.PUBLISHED) {
            if (promisesPast(answer)) {
                Errors errors = new Errors();
                errors.add(DUE, "The month that it promises is over");
                return show(answer, values, errors, Response.Status.BAD_REQUEST);
            }
            try {
                answers.publish(id, values.version(), ClearanceFields.read(values), staff.actor(Role.EDITOR));
            } catch (IdentifyingTextException e) {
                return notCleared(answer, values, e);
            }
        }
        return DeskNotice.PUBLISHED.shownOn(EditorDesk.ADDRESS);
    }

    /** Whether the promised month ended while the answer waited. */
    private boolean promisesPast(Answer answer) {
        LocalDate due = answer.words().due();
        return answer.state() == AnswerState.DRAFTED && due != null && due.isBefore(England.day(clock.instant()));
    }

    private Response notCleared(Answer answer, FormValues values, IdentifyingTextException e) {
        Errors errors = new Errors();
        new ClearanceFields(e.findings(), values).note(errors);
        return show(answer, values, errors, Response.Status.BAD_REQUEST);
    }

    @GET
    @Path("/" + TakeDownPage.PATH)
    public Response askToTakeDown(@PathParam("id") UUID id) {
        return takeDownPage.ask(subject(find(id)));
    }

    @POST
    @Path("/" + TakeDownPage.PATH)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeDown(@PathParam("id") UUID id, MultivaluedMap<String, String> request) {
        return takeDownPage.takeDown(
                subject(find(id)),
                request,
                (version, because) -> answers.takeDown(id, version, because, staff.actor(Role.EDITOR)));
    }

    private static TakeDownPage.Subject subject(Answer answer) {
        return new TakeDownPage.Subject(
                "this answer",
                address(answer),
                answer.version(),
                answer.isPublic(),
                answer.isTakenDown(),
                Stream.of(answer.words().text(), answer.words().action())
                        .flatMap(Stream::ofNullable)
                        .toList(),
                List.of(
                        "Within ten seconds only officers can read it.",
                        "Its address, and the pages of the messages it answers, say that it is being corrected.",
                        "You can correct it and publish it again. It keeps its address."));
    }

    /** Publishes a corrected text of an answer that was taken down. */
    @POST
    @Path("/" + StaffForms.PUBLISH_AGAIN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response publishAgain(@PathParam("id") UUID id, MultivaluedMap<String, String> request) {
        FormValues values = FormValues.of(request);
        Answer answer = find(id);
        Answer.Words corrected = new Answer.Words(
                values.text(WORDS), values.textOrNull(ACTION), answer.words().due());
        if (answer.isPublic() && answer.words().equals(corrected)) {
            return DeskNotice.PUBLISHED_AGAIN.shownOn(EditorDesk.ADDRESS);
        }
        Errors errors = new Errors();
        errors.addIfTooLong(WORDS, values.text(WORDS), LONGEST);
        if (values.text(WORDS).isEmpty()) {
            errors.add(WORDS, "Write the answer");
        }
        errors.addIfTooLong(ACTION, values.text(ACTION), LONGEST_ACTION);
        if (!errors.isEmpty()) {
            return show(answer, values, errors, Response.Status.BAD_REQUEST);
        }
        try {
            answers.publishAgain(
                    id, values.version(), corrected, ClearanceFields.read(values), staff.actor(Role.EDITOR));
        } catch (IdentifyingTextException e) {
            return notCleared(answer, values, e);
        }
        return DeskNotice.PUBLISHED_AGAIN.shownOn(EditorDesk.ADDRESS);
    }

    @POST
    @Path("/" + SendBackForm.PATH)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sendBack(@PathParam("id") UUID id, MultivaluedMap<String, String> request) {
        FormValues values = FormValues.of(request);
        Answer answer = find(id);
        Errors errors = new Errors();
        String reason = SendBackForm.read(values, errors);
        if (reason == null) {
            return show(answer, values, errors, Response.Status.BAD_REQUEST);
        }
        answers.sendBack(id, values.version(), reason, staff.actor(Role.EDITOR));
        return DeskNotice.RETURNED.shownOn(EditorDesk.ADDRESS);
    }

    /** What a body has only begun is its own. */
    private Answer find(UUID id) {
        return answers.find(id)
                .filter(answer -> answer.state() != AnswerState.KEPT)
                .orElseThrow(NotFoundException::new);
    }

    private Response show(Answer answer, FormValues values, Errors errors, Response.Status status) {
        return Response.status(status)
                .entity(TriageTemplates.answerDecision(layouts.signedIn(), view(answer, values, errors)))
                .build();
    }

    private AnswerDecisionView view(Answer answer, FormValues values, Errors errors) {
        GapKey gap = answer.gap();
        Answer.Words words = answer.words();
        boolean waits = answer.state() == AnswerState.DRAFTED && !answer.isTakenDown();
        PublicationFindings seen = waits || answer.isTakenDown()
                ? check.findings(shown(answer, values).texts())
                : PublicationFindings.NOTHING;
        ClearanceFields clearance = new ClearanceFields(seen, values);
        return new AnswerDecisionView(
                bodies.label(answer.body()),
                answer.messages().stream().map(Feedback::shownText).toList(),
                gap == null ? null : new GapKeyLabels(localArea.get(), gap).line(),
                Phrases.paragraphs(words.text()),
                words.action(),
                words.due() == null ? null : Phrases.month(words.due()),
                clearance.never().stream().map(Finding::named).toList(),
                waits ? approve(answer, clearance, errors) : publishAgain(answer, values, clearance, errors),
                waits ? SendBackForm.of(address(answer), answer.version(), "Whoever wrote it", values, errors) : null,
                waits ? null : decided(answer),
                answer.isPublic() ? TakeDownPage.link(address(answer)) : null);
    }

    /** The text that would be published: the one in the form that was sent, or else the answer's own. */
    private static Answer.Words shown(Answer answer, FormValues values) {
        return values.has(WORDS)
                ? new Answer.Words(values.text(WORDS), values.textOrNull(ACTION), null)
                : answer.words();
    }

    private static Form approve(Answer answer, ClearanceFields clearance, Errors errors) {
        String never = Stream.of(errors.of(WORDS), errors.of(ACTION), errors.of(DUE))
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining(" "));
        return new Form(
                address(answer) + "/publish",
                List.of(StaffForms.version(answer.version())),
                List.of(new Section("form", null, clearance.intro(), clearance.fields(errors), null)),
                List.of(Button.main("Approve and publish")),
                never.isEmpty() ? null : never + ". Send it back and say why");
    }

    private static @Nullable Form publishAgain(
            Answer answer, FormValues values, ClearanceFields clearance, Errors errors) {
        if (!answer.isTakenDown() || answer.publishedAt() == null || answer.answersNothing()) {
            return null;
        }
        Answer.Words words = shown(answer, values);
        List<Field> fields = new ArrayList<>();
        fields.add(Field.of(FieldKind.TEXT_AREA, WORDS, "The answer", words.text())
                .withHint("Take out what should not be there. Leave what was answered as it is.")
                .withLongest(LONGEST)
                .withError(errors.of(WORDS)));
        fields.addAll(clearance.of(WORDS, errors));
        fields.add(Field.of(
                        FieldKind.TEXT_AREA,
                        ACTION,
                        "What happens next (optional)",
                        words.action() == null ? "" : words.action())
                .withLongest(LONGEST_ACTION)
                .withError(errors.of(ACTION)));
        fields.addAll(clearance.of(ACTION, errors));
        return StaffForms.publishAgain(address(answer), answer.version(), clearance, fields);
    }

    private static String address(Answer answer) {
        return "/editor/answers/" + answer.id();
    }

    private static String decided(Answer answer) {
        if (answer.isTakenDown()) {
            TakenDownBecause because = answer.takenDownBecause();
            return "Taken down. Only officers can read it now" + (because == null ? "" : ". Why: " + because.label());
        }
        return answer.publishedAt() == null
                ? "It has been sent back to whoever wrote it"
                : "Published on " + Phrases.date(answer.publishedAt())
                        + (answer.actionDoneAt() == null
                                ? ""
                                : ". What it promised was done on " + Phrases.date(answer.actionDoneAt()));
    }
}
