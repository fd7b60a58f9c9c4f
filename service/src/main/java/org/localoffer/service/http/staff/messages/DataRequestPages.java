package org.localoffer.service.http.staff.messages;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

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

import org.localoffer.service.feedback.DataRequest;
import org.localoffer.service.feedback.DataRequests;
import org.localoffer.service.feedback.Feedback;
import org.localoffer.service.feedback.FeedbackReader;
import org.localoffer.service.feedback.OriginalMessage;
import org.localoffer.service.feedback.Triage;
import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.foundation.History;
import org.localoffer.service.http.shared.PageOf;
import org.localoffer.service.http.shared.Phrases;
import org.localoffer.service.http.staff.Notice;
import org.localoffer.service.http.staff.StaffForms;
import org.localoffer.service.http.staff.StaffLayouts;
import org.localoffer.service.signin.Role;
import org.localoffer.service.signin.StaffMember;
import org.localoffer.web.form.Button;
import org.localoffer.web.layout.Words;
import org.localoffer.web.staff.DeskView;
import org.localoffer.web.staff.Queue;
import org.localoffer.web.staff.QueueEntry;
import org.localoffer.web.staff.StaffTemplates;
import org.localoffer.web.triage.DataRequestView;
import org.localoffer.web.triage.Decision;
import org.localoffer.web.triage.HistoryLine;
import org.localoffer.web.triage.TriageTemplates;

/** Where information governance, and nobody else, reads requests about personal data and records that they are answered. */
@Path(DataRequestPages.ADDRESS)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.INFORMATION_GOVERNANCE)
public class DataRequestPages {

    static final String ADDRESS = "/editor/data-requests";

    private static final int PER_PAGE = 25;

    /** A request that is due within so many days is marked in the queue. */
    private static final long SOON = 7;

    private final DataRequests requests;
    private final FeedbackReader feedbackReader;
    private final Triage triage;
    private final History history;
    private final StaffMember staff;
    private final StaffLayouts layouts;
    private final Clock clock;

    DataRequestPages(
            DataRequests requests,
            FeedbackReader feedbackReader,
            Triage triage,
            History history,
            StaffMember staff,
            StaffLayouts layouts,
            Clock clock) {
        this.requests = requests;
        this.feedbackReader = feedbackReader;
        this.triage = triage;
        this.history = history;
        this.staff = staff;
        this.layouts = layouts;
        this.clock = clock;
    }

    /** @param done the slug of a {@link DataRequestNotice}; null where there is none */
    @GET
    public Response desk(
            @QueryParam(Notice.PARAMETER) @Nullable String done, @QueryParam("page") @DefaultValue("1") String asked) {
        long all = requests.countWaiting();
        PageOf page = PageOf.asked(asked, all, PER_PAGE);
        Queue queue = new Queue(
                "data-requests",
                "Requests to answer",
                Words.count(all, "request is waiting", "requests are waiting") + ", the first due first",
                "No requests are waiting.",
                requests.waiting(page.offset(), PER_PAGE).stream()
                        .map(this::entry)
                        .toList(),
                null);
        DeskView view = new DeskView(
                "Data requests",
                "What people ask about information that we hold. Only your role reads it. We record who opens each.",
                Notice.sentence(DataRequestNotice.class, done),
                List.of(queue),
                page.paging(number -> ADDRESS + "?page=" + number));
        return Response.ok(StaffTemplates.desk(layouts.signedIn(), view)).build();
    }

    private QueueEntry entry(DataRequests.Received received) {
        Feedback feedback = received.feedback();
        DataRequest request = received.request();
        return new QueueEntry(
                request.asksFor().label() + ", " + feedback.reference(),
                address(feedback),
                Phrases.waited(feedback.receivedAt(), clock.instant()),
                List.of(due(request)),
                alert(request));
    }

    private @Nullable String alert(DataRequest request) {
        LocalDate today = Phrases.day(clock.instant());
        if (request.dueOn().isBefore(today)) {
            return "Overdue";
        }
        return ChronoUnit.DAYS.between(today, request.dueOn()) <= SOON ? "Due soon" : null;
    }

    private static String due(DataRequest request) {
        return request.answeredAt() == null
                ? "Answer by " + Words.date(request.dueOn())
                : "Answered on " + Phrases.date(request.answeredAt());
    }

    private static String address(Feedback feedback) {
        return ADDRESS + "/" + feedback.reference();
    }

    @GET
    @Path("/{reference}")
    public Response request(@PathParam("reference") String reference) {
        DataRequests.Received received = find(reference);
        feedbackReader.noteRead(received.feedback(), staff.actor(Role.INFORMATION_GOVERNANCE));
        return Response.ok(TriageTemplates.dataRequest(layouts.signedIn(), view(received)))
                .build();
    }

    private DataRequestView view(DataRequests.Received received) {
        Feedback feedback = received.feedback();
        DataRequest request = received.request();
        return new DataRequestView(
                feedback.reference(),
                request.asksFor().label(),
                Phrases.since(feedback.receivedAt(), clock.instant()),
                due(request),
                request.contact(),
                words(received),
                received.isWithSafeguarding(),
                decisions(received),
                history.of(FeedbackReader.SUBJECT, feedback.reference()).stream()
                        .map(act -> new HistoryLine(
                                Phrases.moment(act.at()), act.actor().shownName(), act.said()))
                        .toList());
    }

    private @Nullable String words(DataRequests.Received received) {
        return received.isWithSafeguarding()
                ? null
                : feedbackReader
                        .original(received.feedback())
                        .map(OriginalMessage::words)
                        .filter(words -> !words.isBlank())
                        .orElse(null);
    }

    private static List<Decision> decisions(DataRequests.Received received) {
        Feedback feedback = received.feedback();
        DataRequest request = received.request();
        if (request.answeredAt() != null) {
            return List.of();
        }
        Decision answered = new Decision(
                "It is answered",
                "Use this once you have answered them, outside this site. We delete how to reach them 30 days later.",
                StaffForms.button(
                        address(feedback) + "/answered", request.version(), Button.main("Record that it is answered")),
                true);
        Decision risk = new Decision(
                "Somebody may be at risk",
                "The words go to the safeguarding role, and you can no longer read them. You still answer the request. If"
                        + " somebody is in danger now, ring 999.",
                StaffForms.button(
                        address(feedback) + "/quarantine",
                        feedback.version(),
                        Button.warning("Give it to safeguarding")));
        return received.isWithSafeguarding() ? List.of(answered) : List.of(answered, risk);
    }

    /** Records that a request was answered. */
    @POST
    @Path("/{reference}/answered")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answered(@PathParam("reference") String reference, MultivaluedMap<String, String> request) {
        requests.answer(target(find(reference), request));
        return DataRequestNotice.ANSWERED.shownOn(ADDRESS);
    }

    /** Gives the words to the safeguarding role. */
    @POST
    @Path("/{reference}/quarantine")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response quarantine(@PathParam("reference") String reference, MultivaluedMap<String, String> request) {
        triage.quarantine(target(find(reference), request));
        return DataRequestNotice.QUARANTINED.shownOn(ADDRESS);
    }

    private Triage.Target target(DataRequests.Received received, MultivaluedMap<String, String> request) {
        return new Triage.Target(
                received.feedback().reference(),
                FormValues.of(request).version(),
                staff.actor(Role.INFORMATION_GOVERNANCE));
    }

    private DataRequests.Received find(String reference) {
        return requests.find(reference).orElseThrow(NotFoundException::new);
    }
}
