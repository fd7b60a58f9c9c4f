package org.localoffer.service.http.staff.messages;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.localoffer.service.feedback.Feedback;
import org.localoffer.service.feedback.MessageClaims;
import org.localoffer.service.foundation.Actor;
import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.http.shared.SeeOther;
import org.localoffer.service.http.staff.EditorDesk;
import org.localoffer.service.signin.Role;
import org.localoffer.service.signin.StaffMember;

/** Where an officer says that they are on a message, or gives it back. */
@Path(EditorDesk.MESSAGES + "/{reference}" + MessageClaimPages.PATH)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.EDITOR)
public class MessageClaimPages {

    static final String PATH = "/claim";

    private final MessageDecisions decisions;
    private final MessageClaims claims;
    private final StaffMember staff;

    MessageClaimPages(MessageDecisions decisions, MessageClaims claims, StaffMember staff) {
        this.decisions = decisions;
        this.claims = claims;
        this.staff = staff;
    }

    /** Leads back to the message, which says who is on it now: perhaps somebody who was quicker. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response claim(@PathParam("reference") String reference, MultivaluedMap<String, String> request) {
        Feedback feedback = decisions.find(reference, Role.EDITOR);
        Actor actor = staff.actor(Role.EDITOR);
        switch (FormValues.of(request).text(ClaimDecisions.ACT)) {
            case ClaimDecisions.GIVE_BACK -> claims.giveBack(feedback.reference(), actor);
            case ClaimDecisions.TAKE_OVER -> claims.takeOver(feedback.reference(), actor);
            default -> claims.claim(feedback.reference(), actor);
        }
        return SeeOther.at(MessageDecisions.page(feedback));
    }
}
