package org.localoffer.service.http.staff.messages;

import java.net.URI;
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
import org.localoffer.service.foundation.Errors;
import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.http.shared.Phrases;
import org.localoffer.service.http.staff.ClearanceFields;
import org.localoffer.service.http.staff.StaffLayouts;
import org.localoffer.service.http.staff.TakeDownForm;
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
import org.localoffer.web.form.HiddenField;
import org.localoffer.web.form.Section;
import org.localoffer.web.layout.Link;
import org.localoffer.web.layout.Words;
import org.localoffer.web.triage.AnswerDecisionView;
import org.localoffer.web.triage.TakeDownView;
import org.localoffer.web.triage.TriageTemplates;

/** Where an officer makes sure that an answer names nobody, and publishes it. */
@Path("/editor/answers/{id}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.EDITOR)
public class AnswerDecisionPages {

    private static final String WORDS = "answer";
    private static final String ACTION = "action";
    private static final int LONGEST = 5000;
    private static final int LONGEST_ACTION = 500;
    private static final int LONGEST_REASON = 2000;

    private final Answers answers;
    private final AnswerBodies bodies;
    private final PublicationCheck check;
    private final CurrentLocalArea localArea;
    private final StaffMember staff;
    private final StaffLayouts layouts;

    AnswerDecisionPages(
            Answers answers,
            AnswerBodies bodies,
            PublicationCheck check,
            CurrentLocalArea localArea,
            StaffMember staff,
            StaffLayouts layouts) {
        this.answers = answers;
        this.bodies = bodies;
        this.check = check;
        this.localArea = localArea;
        this.staff = staff;
        this.layouts = layouts;
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
            try {
                answers.publish(id, values.version(), ClearanceFields.read(values), staff.actor(Role.EDITOR));
            } catch (IdentifyingTextException e) {
                return look(answer, values, e);
            }
        }
        return done("published");
    }

    private Response look(Answer answer, FormValues values, IdentifyingTextException e) {
        Errors errors = new Errors();
        new ClearanceFields(e.findings(), values).note(errors);
        return show(answer, values, errors, Response.Status.BAD_REQUEST);
    }

    /** Asks before a published answer is taken down. */
    @GET
    @Path("/take-down")
    public Response askToTakeDown(@PathParam("id") UUID id) {
        return askToTakeDown(find(id), new Errors(), Response.Status.OK);
    }

    @POST
    @Path("/take-down")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeDown(@PathParam("id") UUID id, MultivaluedMap<String, String> request) {
        FormValues values = FormValues.of(request);
        Answer answer = find(id);
        TakenDownBecause because =
                TakenDownBecause.of(values.text(TakeDownForm.REASON)).orElse(null);
        if (because == null) {
            return askToTakeDown(answer, TakeDownForm.withoutReason(), Response.Status.BAD_REQUEST);
        }
        if (!answer.isTakenDown()) {
            answers.takeDown(id, values.version(), because, staff.actor(Role.EDITOR));
        }
        return Response.seeOther(URI.create(address(answer))).build();
    }

    private Response askToTakeDown(Answer answer, Errors errors, Response.Status status) {
        if (!isPublic(answer)) {
            throw new NotFoundException();
        }
        TakeDownView view = TakeDownForm.view(
                "this answer",
                address(answer),
                answer.version(),
                Stream.of(answer.words().text(), answer.words().action())
                        .flatMap(Stream::ofNullable)
                        .toList(),
                List.of(
                        "Within ten seconds nobody but officers can read it.",
                        "Its address, and the pages of the messages it answers, say that it is being corrected.",
                        "You can correct it and publish it again. It keeps its address."),
                errors);
        return Response.status(status)
                .entity(TriageTemplates.takeDown(layouts.signedIn(), view))
                .build();
    }

    /** Puts corrected words in the place of those that were taken down. */
    @POST
    @Path("/publish-again")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response publishAgain(@PathParam("id") UUID id, MultivaluedMap<String, String> request) {
        FormValues values = FormValues.of(request);
        Answer answer = find(id);
        Answer.Words corrected = new Answer.Words(
                values.text(WORDS), values.textOrNull(ACTION), answer.words().due());
        if (isPublic(answer) && answer.words().equals(corrected)) {
            return done("published-again");
        }
        Errors errors = new Errors();
        check(errors, WORDS, values, LONGEST);
        if (values.text(WORDS).isEmpty()) {
            errors.add(WORDS, "Write the answer");
        }
        check(errors, ACTION, values, LONGEST_ACTION);
        if (!errors.isEmpty()) {
            return show(answer, values, errors, Response.Status.BAD_REQUEST);
        }
        try {
            answers.publishAgain(
                    id, values.version(), corrected, ClearanceFields.read(values), staff.actor(Role.EDITOR));
        } catch (IdentifyingTextException e) {
            return look(answer, values, e);
        }
        return done("published-again");
    }

    private static void check(Errors errors, String field, FormValues values, int longest) {
        int length = values.text(field).length();
        if (length > longest) {
            errors.add(field, "Make it shorter: it has " + length + " characters, and " + longest + " fit");
        }
    }

    private static boolean isPublic(Answer answer) {
        return answer.publishedAt() != null && !answer.isTakenDown();
    }

    @POST
    @Path("/return")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sendBack(@PathParam("id") UUID id, MultivaluedMap<String, String> request) {
        FormValues values = FormValues.of(request);
        String reason = values.text("reason");
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            Errors errors = new Errors();
            errors.add(
                    "reason",
                    reason.isEmpty()
                            ? "Say what has to be mended"
                            : "Make it shorter: " + LONGEST_REASON + " characters fit");
            return show(find(id), values, errors, Response.Status.BAD_REQUEST);
        }
        answers.sendBack(find(id).id(), values.version(), reason, staff.actor(Role.EDITOR));
        return done("returned");
    }

    private Answer find(UUID id) {
        return answers.find(id).orElseThrow(NotFoundException::new);
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
                waits ? sendBack(answer, values, errors) : null,
                waits ? null : decided(answer),
                isPublic(answer) ? new Link("Take it down", address(answer) + "/" + TakeDownForm.PATH) : null);
    }

    /** What would be published: the words as they are, or as they are typed now. */
    private static Answer.Words shown(Answer answer, FormValues values) {
        return values.has(WORDS)
                ? new Answer.Words(values.text(WORDS), values.textOrNull(ACTION), null)
                : answer.words();
    }

    private static Form approve(Answer answer, ClearanceFields clearance, Errors errors) {
        String never = Stream.of(errors.of(WORDS), errors.of(ACTION))
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining(" "));
        return new Form(
                address(answer) + "/publish",
                List.of(version(answer)),
                List.of(new Section("form", null, clearance.intro(), clearance.fields(errors), null)),
                List.of(Button.main("Approve and publish")),
                never.isEmpty() ? null : never + ". Send it back, and say so");
    }

    private static Form sendBack(Answer answer, FormValues values, Errors errors) {
        return Form.of(
                address(answer) + "/return",
                List.of(version(answer)),
                List.of(Field.of(FieldKind.TEXT_AREA, "reason", "What has to be mended", values.text("reason"))
                        .withHint("Whoever wrote it reads this.")
                        .withLongest(LONGEST_REASON)
                        .withError(errors.of("reason"))),
                Button.secondary("Return it with this reason"));
    }

    private static @Nullable Form publishAgain(
            Answer answer, FormValues values, ClearanceFields clearance, Errors errors) {
        if (!answer.isTakenDown() || answer.publishedAt() == null || answer.answersNothing()) {
            return null;
        }
        Answer.Words words = shown(answer, values);
        List<Field> fields = new ArrayList<>();
        fields.add(Field.of(FieldKind.TEXT_AREA, WORDS, "The answer", words.text())
                .withHint("Take out what should not stand there. Leave what was answered as it is.")
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
        return new Form(
                address(answer) + "/publish-again",
                List.of(version(answer)),
                List.of(new Section("form", null, clearance.intro(), fields, null)),
                List.of(Button.main("Publish it again")),
                null);
    }

    private static String address(Answer answer) {
        return "/editor/answers/" + answer.id();
    }

    private static HiddenField version(Answer answer) {
        return new HiddenField(FormValues.VERSION, Integer.toString(answer.version()));
    }

    private static String decided(Answer answer) {
        if (answer.isTakenDown()) {
            TakenDownBecause because = answer.takenDownBecause();
            return "Taken down. Nobody but officers reads it now"
                    + (because == null ? "" : ". Why: " + because.label());
        }
        return answer.publishedAt() == null
                ? "It went back to whoever wrote it"
                : "Published on " + Words.date(Phrases.day(answer.publishedAt()));
    }

    private static Response done(String what) {
        return Response.seeOther(URI.create("/editor?done=" + what)).build();
    }
}
