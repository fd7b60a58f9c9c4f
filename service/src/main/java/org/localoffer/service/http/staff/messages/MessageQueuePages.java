package org.localoffer.service.http.staff.messages;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.localoffer.service.feedback.MessageQueue;
import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.http.shared.PageOf;
import org.localoffer.service.http.shared.TableFields;
import org.localoffer.service.http.staff.EditorDesk;
import org.localoffer.service.http.staff.StaffLayouts;
import org.localoffer.service.signin.Role;
import org.localoffer.service.signin.StaffMember;
import org.localoffer.web.triage.TriageTemplates;

/** The messages as a table that officers filter, search and sort. Its address holds all that they chose. */
@Path(EditorDesk.MESSAGES)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.EDITOR)
public class MessageQueuePages {

    private static final int PER_PAGE = 25;

    private final MessageQueue queue;
    private final MessageTableViews views;
    private final StaffMember staff;
    private final StaffLayouts layouts;

    MessageQueuePages(MessageQueue queue, MessageTableViews views, StaffMember staff, StaffLayouts layouts) {
        this.queue = queue;
        this.views = views;
        this.staff = staff;
        this.layouts = layouts;
    }

    /** A page past the end shows the first one. */
    @GET
    public Response messages(@Context UriInfo asked) {
        QueueChoices choices = QueueChoices.of(asked.getQueryParameters());
        PageOf page = PageOf.asked(
                FormValues.of(asked.getQueryParameters()).text(TableFields.PAGE), Integer.MAX_VALUE, PER_PAGE);
        MessageQueue.Part part = part(choices, page.offset());
        int number = page.number();
        if (part.all() == 0 && number > 1) {
            part = part(choices, 0);
            number = 1;
        }
        PageOf shown = PageOf.asked(Integer.toString(number), part.all(), PER_PAGE);
        return Response.ok(TriageTemplates.messages(layouts.signedIn(), views.table(choices, part, shown)))
                .build();
    }

    private MessageQueue.Part part(QueueChoices choices, int offset) {
        return queue.part(choices.question(), staff.actor(Role.EDITOR), offset, PER_PAGE);
    }
}
