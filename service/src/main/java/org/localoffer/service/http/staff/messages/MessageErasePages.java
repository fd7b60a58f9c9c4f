package org.localoffer.service.http.staff.messages;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.localoffer.service.http.staff.EditorDesk;
import org.localoffer.service.signin.Role;

/** Where an officer erases a message. */
@Path(EditorDesk.MESSAGES + "/{reference}/erase")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.EDITOR)
public class MessageErasePages {

    private final ErasePage page;

    MessageErasePages(ErasePage page) {
        this.page = page;
    }

    @GET
    public Response ask(@PathParam("reference") String reference) {
        return page.ask(reference, Role.EDITOR);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response erase(@PathParam("reference") String reference, MultivaluedMap<String, String> request) {
        return page.erase(reference, Role.EDITOR, request);
    }
}
