package org.localoffer.service.http.staff;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.feedback.Answers;
import org.localoffer.service.feedback.MessageGroup;
import org.localoffer.service.http.shared.PageOf;
import org.localoffer.service.listing.editing.Edits;
import org.localoffer.service.signin.Role;
import org.localoffer.web.search.Paging;
import org.localoffer.web.staff.DeskView;
import org.localoffer.web.staff.Queue;
import org.localoffer.web.staff.StaffTemplates;

/** An officer's desk with the beginning of each queue, and pages for the whole queues of edits and answers. */
@Path(EditorDesk.ADDRESS)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.EDITOR)
public class EditorDesk {

    public static final String ADDRESS = "/editor";

    /** The whole queue of messages; each message's page is below it. */
    public static final String MESSAGES = ADDRESS + "/messages";

    /** The part of that queue that waits for somebody else than an officer. */
    static final String MESSAGES_WITH_OTHERS = MESSAGES + "?state=" + MessageGroup.WITH_OTHERS.slug();

    /** Where a message that came by phone or on paper is recorded. */
    public static final String RECORD = MESSAGES + "/new";

    /** Evidence that officers record beside messages. */
    public static final String SIGNALS = ADDRESS + "/signals";

    /** Where such evidence is recorded. */
    public static final String RECORD_SIGNAL = SIGNALS + "/new";

    /** Evidence that names neither a kind of help nor a need; the page of each such message is below it. */
    public static final String UNMAPPED = SIGNALS + "/unmapped";

    /** What stands behind each heading of the law; a heading's page is below it. */
    public static final String COVERAGE = ADDRESS + "/coverage";

    /** Figures for an inspection, as a page and as files. */
    public static final String INSPECTION = ADDRESS + "/inspection";

    /** Where officers prepare the annual report; the page of each year is below it. */
    public static final String ANNUAL_REPORT = ADDRESS + "/annual-report";

    /** Whom the council consulted and involved. */
    public static final String REGISTERS = ADDRESS + "/registers";

    private static final int FIRST = 5;
    private static final int PER_PAGE = 25;

    private final EditorQueues queues;
    private final RingBackQueue ringBacks;
    private final DeskWarnings warnings;
    private final Edits edits;
    private final Answers answers;
    private final StaffLayouts layouts;

    EditorDesk(
            EditorQueues queues,
            RingBackQueue ringBacks,
            DeskWarnings warnings,
            Edits edits,
            Answers answers,
            StaffLayouts layouts) {
        this.queues = queues;
        this.ringBacks = ringBacks;
        this.warnings = warnings;
        this.edits = edits;
        this.answers = answers;
        this.layouts = layouts;
    }

    /** @param done the slug of a {@link DeskNotice}; null where there is none */
    @GET
    @Transactional
    public Response desk(@QueryParam(Notice.PARAMETER) @Nullable String done) {
        EditorQueues.Part first = new EditorQueues.Part(0, FIRST);
        return show(new DeskView(
                "Your desk",
                null,
                Notice.sentence(DeskNotice.class, done),
                Stream.of(
                                ringBacks.queue().stream(),
                                Stream.of(
                                        queues.triage(FIRST),
                                        queues.edits(first),
                                        queues.answers(first),
                                        queues.routed(FIRST)),
                                warnings.queues().stream())
                        .flatMap(queue -> queue)
                        .toList(),
                Paging.ONE_PAGE));
    }

    @GET
    @Path("/edits")
    @Transactional
    public Response edits(@QueryParam("page") @DefaultValue("1") String page) {
        return whole("Edits", "/editor/edits?page=", page, edits.countWaiting(), queues::edits);
    }

    @GET
    @Path("/answers")
    @Transactional
    public Response answers(@QueryParam("page") @DefaultValue("1") String page) {
        return whole("Answers", "/editor/answers?page=", page, answers.countWaiting(), queues::answers);
    }

    private Response whole(
            String title, String address, String asked, long all, Function<EditorQueues.Part, Queue> queue) {
        PageOf page = PageOf.asked(asked, all, PER_PAGE);
        Queue shown = queue.apply(new EditorQueues.Part(page.offset(), PER_PAGE));
        return show(new DeskView(
                title,
                null,
                null,
                List.of(new Queue(shown.id(), shown.title(), shown.counted(), shown.nothing(), shown.entries(), null)),
                page.paging(number -> address + number)));
    }

    private Response show(DeskView view) {
        return Response.ok(StaffTemplates.desk(layouts.signedIn(), view)).build();
    }
}
