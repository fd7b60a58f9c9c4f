package org.localoffer.service.triage;

import java.net.URI;
import java.util.List;
import java.util.UUID;

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

import org.localoffer.service.answer.Answer;
import org.localoffer.service.answer.AnswerBodies;
import org.localoffer.service.answer.AnswerState;
import org.localoffer.service.answer.Answers;
import org.localoffer.service.edition.CurrentLocalArea;
import org.localoffer.service.feedback.Feedback;
import org.localoffer.service.forms.Errors;
import org.localoffer.service.forms.FormValues;
import org.localoffer.service.page.Phrases;
import org.localoffer.service.privacy.KnownWords;
import org.localoffer.service.privacy.PersonalDetails;
import org.localoffer.service.signals.Cell;
import org.localoffer.service.signals.CellWords;
import org.localoffer.service.signin.Role;
import org.localoffer.service.signin.StaffLayouts;
import org.localoffer.service.signin.StaffMember;
import org.localoffer.web.form.Button;
import org.localoffer.web.form.Field;
import org.localoffer.web.form.FieldKind;
import org.localoffer.web.form.Form;
import org.localoffer.web.form.HiddenField;
import org.localoffer.web.layout.Words;
import org.localoffer.web.triage.AnswerDecisionView;
import org.localoffer.web.triage.TriageTemplates;

/** Where an officer makes sure that an answer names nobody, and publishes it. */
@Path("/editor/answers/{id}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.EDITOR)
public class AnswerDecisionPages {

    private static final int LONGEST_REASON = 2000;

    private final Answers answers;
    private final AnswerBodies bodies;
    private final KnownWords knownWords;
    private final CurrentLocalArea localArea;
    private final StaffMember staff;
    private final StaffLayouts layouts;

    AnswerDecisionPages(
            Answers answers,
            AnswerBodies bodies,
            KnownWords knownWords,
            CurrentLocalArea localArea,
            StaffMember staff,
            StaffLayouts layouts) {
        this.answers = answers;
        this.bodies = bodies;
        this.knownWords = knownWords;
        this.localArea = localArea;
        this.staff = staff;
        this.layouts = layouts;
    }

    @GET
    public Response answer(@PathParam("id") UUID id) {
        return show(find(id), "", new Errors(), Response.Status.OK);
    }

    @POST
    @Path("/publish")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response publish(@PathParam("id") UUID id, MultivaluedMap<String, String> request) {
        if (find(id).state() != AnswerState.PUBLISHED) {
            answers.publish(id, FormValues.of(request).version(), staff.actor(Role.EDITOR));
        }
        return done("published");
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
            return show(find(id), reason, errors, Response.Status.BAD_REQUEST);
        }
        answers.sendBack(find(id).id(), values.version(), reason, staff.actor(Role.EDITOR));
        return done("returned");
    }

    private Answer find(UUID id) {
        return answers.find(id).orElseThrow(NotFoundException::new);
    }

    private Response show(Answer answer, String reason, Errors errors, Response.Status status) {
        return Response.status(status)
                .entity(TriageTemplates.answerDecision(layouts.signedIn(), view(answer, reason, errors)))
                .build();
    }

    private AnswerDecisionView view(Answer answer, String reason, Errors errors) {
        Cell gap = answer.gap();
        Answer.Words words = answer.words();
        boolean waits = answer.state() == AnswerState.DRAFTED;
        String address = "/editor/answers/" + answer.id();
        HiddenField version = new HiddenField(FormValues.VERSION, Integer.toString(answer.version()));
        return new AnswerDecisionView(
                bodies.label(answer.body()),
                answer.messages().stream()
                        .map(Feedback::publicText)
                        .map(String::valueOf)
                        .toList(),
                gap == null ? null : new CellWords(localArea.get(), gap).line(),
                Phrases.paragraphs(words.text()),
                words.action(),
                words.due() == null ? null : Phrases.month(words.due()),
                flags(words),
                waits
                        ? Form.of(address + "/publish", List.of(version), List.of(), Button.main("Approve and publish"))
                        : null,
                waits
                        ? Form.of(
                                address + "/return",
                                List.of(version),
                                List.of(Field.of(FieldKind.TEXT_AREA, "reason", "What has to be mended", reason)
                                        .withHint("Whoever wrote it reads this.")
                                        .withLongest(LONGEST_REASON)
                                        .withError(errors.of("reason"))),
                                Button.secondary("Return it with this reason"))
                        : null,
                waits ? null : decided(answer));
    }

    private List<String> flags(Answer.Words words) {
        String all = words.text() + "\n" + (words.action() == null ? "" : words.action());
        return PersonalDetails.in(all, knownWords::knows).stream()
                .map(flag -> flag.kind().label() + ": " + all.substring(flag.start(), flag.end()))
                .distinct()
                .toList();
    }

    private static @Nullable String decided(Answer answer) {
        return answer.publishedAt() == null
                ? "It went back to whoever wrote it"
                : "Published on " + Words.date(Phrases.day(answer.publishedAt()));
    }

    private static Response done(String what) {
        return Response.seeOther(URI.create("/editor?done=" + what)).build();
    }
}
