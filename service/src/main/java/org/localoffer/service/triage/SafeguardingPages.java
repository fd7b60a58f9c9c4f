package org.localoffer.service.triage;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
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
import org.localoffer.service.feedback.FeedbackState;
import org.localoffer.service.feedback.Feedbacks;
import org.localoffer.service.feedback.Safeguarding;
import org.localoffer.service.feedback.Triage;
import org.localoffer.service.forms.FormValues;
import org.localoffer.service.page.PageOf;
import org.localoffer.service.page.Phrases;
import org.localoffer.service.signin.Role;
import org.localoffer.service.signin.StaffLayouts;
import org.localoffer.service.signin.StaffMember;
import org.localoffer.web.layout.Words;
import org.localoffer.web.staff.DeskView;
import org.localoffer.web.staff.Queue;
import org.localoffer.web.staff.QueueEntry;
import org.localoffer.web.staff.StaffTemplates;
import org.localoffer.web.triage.TriageTemplates;

/** Messages about possible harm, for the safeguarding role alone. */
@Path("/editor/safeguarding")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.SAFEGUARDING)
public class SafeguardingPages {

    private static final Set<FeedbackState> QUARANTINED = Set.of(FeedbackState.QUARANTINED);
    private static final int PER_PAGE = 25;

    private final Feedbacks feedbacks;
    private final Safeguarding safeguarding;
    private final MessageViews views;
    private final StaffMember staff;
    private final StaffLayouts layouts;
    private final Clock clock;

    SafeguardingPages(
            Feedbacks feedbacks,
            Safeguarding safeguarding,
            MessageViews views,
            StaffMember staff,
            StaffLayouts layouts,
            Clock clock) {
        this.feedbacks = feedbacks;
        this.safeguarding = safeguarding;
        this.views = views;
        this.staff = staff;
        this.layouts = layouts;
        this.clock = clock;
    }

    @GET
    public Response desk(
            @QueryParam("done") @Nullable String done, @QueryParam("page") @DefaultValue("1") String asked) {
        long all = feedbacks.count(QUARANTINED);
        PageOf page = PageOf.asked(asked, all, PER_PAGE);
        List<QueueEntry> entries = feedbacks.waiting(QUARANTINED, page.offset(), PER_PAGE).stream()
                .map(this::entry)
                .toList();
        Queue queue = new Queue(
                "harm",
                "Messages about possible harm",
                Words.count(all, "message waits", "messages wait"),
                "No messages wait.",
                entries,
                null);
        return Response.ok(StaffTemplates.desk(
                        layouts.signedIn(),
                        new DeskView(
                                "Possible harm",
                                "Words in these messages may tell of harm to somebody. Nobody else can read them.",
                                notice(done),
                                List.of(queue),
                                page.paging(number -> "/editor/safeguarding?page=" + number))))
                .build();
    }

    @GET
    @Path("/{reference}")
    public Response message(@PathParam("reference") String reference) {
        return Response.ok(TriageTemplates.message(layouts.signedIn(), views.quarantined(find(reference))))
                .build();
    }

    @POST
    @Path("/{reference}/give-back")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response giveBack(@PathParam("reference") String reference, MultivaluedMap<String, String> request) {
        safeguarding.giveBack(target(reference, request));
        return done("given-back");
    }

    @POST
    @Path("/{reference}/handed-over")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response handOver(@PathParam("reference") String reference, MultivaluedMap<String, String> request) {
        safeguarding.handOver(target(reference, request));
        return done("handed-over");
    }

    private Triage.Target target(String reference, MultivaluedMap<String, String> request) {
        return new Triage.Target(
                find(reference).reference(), FormValues.of(request).version(), staff.actor(Role.SAFEGUARDING));
    }

    private QueueEntry entry(Feedback feedback) {
        return new QueueEntry(
                feedback.reference(),
                "/editor/safeguarding/" + feedback.reference(),
                Phrases.waited(feedback.receivedAt(), clock.instant()),
                List.of(),
                null);
    }

    private Feedback find(String reference) {
        return feedbacks
                .find(reference)
                .filter(feedback -> feedback.state() == FeedbackState.QUARANTINED)
                .orElseThrow(NotFoundException::new);
    }

    private static @Nullable String notice(@Nullable String done) {
        return switch (done == null ? "" : done) {
            case "given-back" -> "The officers have the message.";
            case "erased" -> "The message is erased. Nothing of what it said is kept.";
            case "handed-over" -> "The message is closed. It is never published.";
            default -> null;
        };
    }

    private static Response done(String what) {
        return Response.seeOther(URI.create("/editor/safeguarding?done=" + what))
                .build();
    }
}
