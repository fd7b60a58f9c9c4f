package org.localoffer.service.http.staff.listings;

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

import org.localoffer.directory.listing.content.ListingContent;
import org.localoffer.service.foundation.Errors;
import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.http.staff.ClearanceFields;
import org.localoffer.service.http.staff.DeskNotice;
import org.localoffer.service.http.staff.EditorDesk;
import org.localoffer.service.http.staff.SendBackForm;
import org.localoffer.service.http.staff.StaffLayouts;
import org.localoffer.service.listing.editing.EditState;
import org.localoffer.service.listing.editing.Edits;
import org.localoffer.service.listing.editing.ListingEdit;
import org.localoffer.service.listing.editing.ProviderListings;
import org.localoffer.service.privacy.IdentifyingTextException;
import org.localoffer.service.privacy.PublicationCheck;
import org.localoffer.service.privacy.PublicationFindings;
import org.localoffer.service.signin.Role;
import org.localoffer.service.signin.StaffMember;
import org.localoffer.web.editing.EditDecisionView;
import org.localoffer.web.editing.EditingTemplates;

/** Where an officer decides on one edit. */
@Path("/editor/edits/{id}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.EDITOR)
public class EditorEditPages {

    private final Edits edits;
    private final ProviderListings listings;
    private final EditViews views;
    private final PublicationCheck check;
    private final StaffMember staff;
    private final StaffLayouts layouts;

    EditorEditPages(
            Edits edits,
            ProviderListings listings,
            EditViews views,
            PublicationCheck check,
            StaffMember staff,
            StaffLayouts layouts) {
        this.edits = edits;
        this.listings = listings;
        this.views = views;
        this.check = check;
        this.staff = staff;
        this.layouts = layouts;
    }

    @GET
    public Response edit(@PathParam("id") UUID id) {
        return Response.ok(page(id, FormValues.empty(), new Errors())).build();
    }

    @POST
    @Path("/approve")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response approve(@PathParam("id") UUID id, MultivaluedMap<String, String> request) {
        FormValues values = FormValues.of(request);
        ListingEdit edit = sent(id);
        if (edit.state() != EditState.APPROVED || !staff.actor(Role.EDITOR).equals(edit.decidedBy())) {
            try {
                edits.approve(
                        id,
                        values.version(),
                        values.number("revision").orElse(-1),
                        ClearanceFields.read(values),
                        staff.actor(Role.EDITOR));
            } catch (IdentifyingTextException e) {
                Errors errors = new Errors();
                new ClearanceFields(e.findings(), values).note(errors);
                return Response.status(Response.Status.BAD_REQUEST)
                        .entity(page(id, values, errors))
                        .build();
            }
        }
        return DeskNotice.APPROVED.shownOn(EditorDesk.ADDRESS);
    }

    @POST
    @Path("/" + SendBackForm.PATH)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sendBack(@PathParam("id") UUID id, MultivaluedMap<String, String> request) {
        FormValues values = FormValues.of(request);
        ListingEdit edit = sent(id);
        Errors errors = new Errors();
        String reason = SendBackForm.read(values, errors);
        if (reason == null) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(page(id, values, errors))
                    .build();
        }
        if (edit.state() != EditState.RETURNED || !staff.actor(Role.EDITOR).equals(edit.decidedBy())) {
            edits.sendBack(id, values.version(), reason, staff.actor(Role.EDITOR));
        }
        return DeskNotice.RETURNED.shownOn(EditorDesk.ADDRESS);
    }

    private Object page(UUID id, FormValues values, Errors errors) {
        ListingEdit edit = sent(id);
        ListingContent before = edit.state() == EditState.SENT
                ? edit.listing().content()
                : listings.contentOf(edit.listing(), edit.baseRevision());
        PublicationFindings seen =
                edit.state() == EditState.SENT ? check.findings(edits.texts(id)) : PublicationFindings.NOTHING;
        EditDecisionView view =
                views.decision(edit, before, edits.merge(edit), new ClearanceFields(seen, values), values, errors);
        return EditingTemplates.editDecision(layouts.signedIn(), view);
    }

    /** Drafts are private to their provider, so officers get 404 for them. */
    private ListingEdit sent(UUID id) {
        return edits.find(id)
                .filter(edit -> edit.state() != EditState.DRAFT && edit.state() != EditState.DISCARDED)
                .orElseThrow(NotFoundException::new);
    }
}
