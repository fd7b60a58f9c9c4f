package org.localoffer.service.http.staff.messages;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.localoffer.service.feedback.BulkRefusal;
import org.localoffer.service.feedback.MessageQueue;
import org.localoffer.service.feedback.QueuedMessage;
import org.localoffer.service.feedback.RefusalReason;
import org.localoffer.service.feedback.Triage;
import org.localoffer.service.foundation.Actor;
import org.localoffer.service.foundation.Errors;
import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.foundation.SlugEnum;
import org.localoffer.service.http.staff.EditorDesk;
import org.localoffer.service.http.staff.StaffLayouts;
import org.localoffer.service.signin.Role;
import org.localoffer.service.signin.StaffMember;
import org.localoffer.web.layout.Link;
import org.localoffer.web.staff.StaffMessageView;
import org.localoffer.web.staff.StaffTemplates;
import org.localoffer.web.triage.TriageTemplates;

/** Where an officer refuses several messages for one reason, after a page that lists them. */
@Path(RefusalPages.ADDRESS)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.EDITOR)
public class RefusalPages {

    static final String ADDRESS = EditorDesk.ADDRESS + "/refusals";

    /** A ticked message: its reference, and on the page that asks once more also the version that was shown. */
    static final String MESSAGE = "message";

    static final String REASON = "reason";

    /** Between the reference and the version. */
    static final String SEEN = ":";

    /** All messages of one page of the queue. */
    private static final int MOST = 25;

    private static final Pattern SEEN_MESSAGE = Pattern.compile("([A-Z0-9-]{1,20})" + SEEN + "([0-9]{1,9})");

    private final MessageQueue queue;
    private final BulkRefusal refusal;
    private final RefusalViews views;
    private final StaffMember staff;
    private final StaffLayouts layouts;

    RefusalPages(MessageQueue queue, BulkRefusal refusal, RefusalViews views, StaffMember staff, StaffLayouts layouts) {
        this.queue = queue;
        this.refusal = refusal;
        this.views = views;
        this.staff = staff;
        this.layouts = layouts;
    }

    /** Lists the ticked messages, says what happens to them, and asks for the reason. */
    @GET
    public Response ask(@Context UriInfo asked) {
        FormValues values = FormValues.of(asked.getQueryParameters());
        return ask(values.all(MESSAGE), QueueChoices.of(asked.getQueryParameters()), new Errors());
    }

    /** Refuses the messages, and says what became of each. Sent twice, it says the same. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response refuse(MultivaluedMap<String, String> request) {
        FormValues values = FormValues.of(request);
        QueueChoices choices = QueueChoices.of(request);
        List<Triage.Target> targets = targets(values);
        Set<String> references = targets.stream().map(Triage.Target::reference).collect(Collectors.toSet());
        RefusalReason reason =
                SlugEnum.of(RefusalReason.class, values.text(REASON)).orElse(null);
        if (reason == null) {
            Errors errors = new Errors();
            errors.add(REASON, "Choose why they are not published");
            return ask(references, choices, errors);
        }
        if (targets.isEmpty() || targets.size() > MOST) {
            return tickSome(choices);
        }
        List<BulkRefusal.Result> results = refusal.refuse(targets, reason);
        return Response.ok(TriageTemplates.refusalsDone(
                        layouts.signedIn(),
                        views.done(results, queue.named(references, staff.actor(Role.EDITOR)), reason, choices)))
                .build();
    }

    private Response ask(Set<String> references, QueueChoices choices, Errors errors) {
        if (references.size() > MOST) {
            return tickSome(choices);
        }
        List<QueuedMessage> messages = queue.named(references, staff.actor(Role.EDITOR));
        if (messages.isEmpty()) {
            return tickSome(choices);
        }
        return Response.status(errors.isEmpty() ? Response.Status.OK : Response.Status.BAD_REQUEST)
                .entity(TriageTemplates.refusals(layouts.signedIn(), views.ask(messages, choices, errors)))
                .build();
    }

    private Response tickSome(QueueChoices choices) {
        StaffMessageView view = new StaffMessageView(
                "Tick the messages first",
                List.of("Go back to the messages. Tick up to " + MOST + " that are not published for one reason."),
                List.of(new Link("Go back to the messages", choices.address(1))));
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(StaffTemplates.message(layouts.signedIn(), view))
                .build();
    }

    /** The messages in the versions that the officer saw; whatever else the form brought is left out. */
    private List<Triage.Target> targets(FormValues values) {
        Actor actor = staff.actor(Role.EDITOR);
        return values.all(MESSAGE).stream()
                .sorted()
                .map(SEEN_MESSAGE::matcher)
                .filter(Matcher::matches)
                .map(message -> new Triage.Target(message.group(1), Integer.parseInt(message.group(2)), actor))
                .toList();
    }
}
