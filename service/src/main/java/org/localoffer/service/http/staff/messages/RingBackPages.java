package org.localoffer.service.http.staff.messages;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.localoffer.service.feedback.RingBacks;
import org.localoffer.service.http.staff.DeskNotice;
import org.localoffer.service.http.staff.EditorDesk;
import org.localoffer.service.signin.Role;
import org.localoffer.service.signin.StaffMember;

/** Where an officer says that somebody who left a phone number was told of the answer. */
@Path(EditorDesk.MESSAGES + "/{reference}/" + RingBackPages.PATH)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.EDITOR)
public class RingBackPages {

    static final String PATH = "told";

    private final MessageDecisions decisions;
    private final RingBacks ringBacks;
    private final StaffMember staff;

    RingBackPages(MessageDecisions decisions, RingBacks ringBacks, StaffMember staff) {
        this.decisions = decisions;
        this.ringBacks = ringBacks;
        this.staff = staff;
    }

    @POST
    public Response told(@PathParam("reference") String reference) {
        ringBacks.told(decisions.find(reference, Role.EDITOR).reference(), staff.actor(Role.EDITOR));
        return DeskNotice.TOLD.shownOn(EditorDesk.ADDRESS);
    }
}
