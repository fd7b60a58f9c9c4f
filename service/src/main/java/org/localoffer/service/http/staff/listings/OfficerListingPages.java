package org.localoffer.service.http.staff.listings;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

import org.localoffer.directory.listing.Listing;
import org.localoffer.directory.listing.content.InvalidContentException;
import org.localoffer.directory.listing.content.ListingContent;
import org.localoffer.service.foundation.Errors;
import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.foundation.History;
import org.localoffer.service.http.shared.Phrases;
import org.localoffer.service.http.staff.ClearanceFields;
import org.localoffer.service.http.staff.StaffLayouts;
import org.localoffer.service.http.staff.TakeDownForm;
import org.localoffer.service.listing.ListingTexts;
import org.localoffer.service.listing.editing.ListingCorrections;
import org.localoffer.service.privacy.IdentifyingTextException;
import org.localoffer.service.privacy.PublicationFindings;
import org.localoffer.service.privacy.TakenDownBecause;
import org.localoffer.service.signin.Role;
import org.localoffer.service.signin.StaffMember;
import org.localoffer.web.editing.EditingTemplates;
import org.localoffer.web.editing.OfficerListingView;
import org.localoffer.web.form.Button;
import org.localoffer.web.form.Field;
import org.localoffer.web.form.FieldKind;
import org.localoffer.web.form.Form;
import org.localoffer.web.form.HiddenField;
import org.localoffer.web.layout.Link;
import org.localoffer.web.triage.TakeDownView;
import org.localoffer.web.triage.TriageTemplates;

/** Where an officer takes a listing down, corrects its texts, and publishes it again. */
@Path("/editor/listings/{slug}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.EDITOR)
public class OfficerListingPages {

    private static final int LONGEST = 5000;

    /** Longer ones get a box of several lines. */
    private static final int ONE_LINE = 100;

    private final ListingCorrections corrections;
    private final History history;
    private final StaffMember staff;
    private final StaffLayouts layouts;

    OfficerListingPages(ListingCorrections corrections, History history, StaffMember staff, StaffLayouts layouts) {
        this.corrections = corrections;
        this.history = history;
        this.staff = staff;
        this.layouts = layouts;
    }

    @GET
    public Response listing(@PathParam("slug") String slug) {
        return show(find(slug), FormValues.empty(), PublicationFindings.NOTHING, new Errors(), Response.Status.OK);
    }

    /** Asks before it is taken down. */
    @GET
    @Path("/take-down")
    public Response askToTakeDown(@PathParam("slug") String slug) {
        return askToTakeDown(find(slug), new Errors(), Response.Status.OK);
    }

    @POST
    @Path("/take-down")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeDown(@PathParam("slug") String slug, MultivaluedMap<String, String> request) {
        FormValues values = FormValues.of(request);
        Listing listing = find(slug);
        TakenDownBecause because =
                TakenDownBecause.of(values.text(TakeDownForm.REASON)).orElse(null);
        if (because == null) {
            return askToTakeDown(listing, TakeDownForm.withoutReason(), Response.Status.BAD_REQUEST);
        }
        if (!listing.isTakenDown()) {
            corrections.takeDown(listing.id(), values.version(), because, staff.actor(Role.EDITOR));
        }
        return to(address(listing));
    }

    @POST
    @Path("/publish-again")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response publishAgain(@PathParam("slug") String slug, MultivaluedMap<String, String> request) {
        FormValues values = FormValues.of(request);
        Listing listing = find(slug);
        Errors errors = new Errors();
        ListingContent corrected = corrected(listing, values, errors);
        if (corrected == null) {
            return show(listing, values, PublicationFindings.NOTHING, errors, Response.Status.BAD_REQUEST);
        }
        if (listing.isVisible() && listing.content().equals(corrected)) {
            return to("/editor?done=published-again");
        }
        try {
            corrections.publishAgain(
                    listing.id(), values.version(), corrected, ClearanceFields.read(values), staff.actor(Role.EDITOR));
        } catch (IdentifyingTextException e) {
            new ClearanceFields(e.findings(), values).note(errors);
            return show(listing, values, e.findings(), errors, Response.Status.BAD_REQUEST);
        }
        return to("/editor?done=published-again");
    }

    /** Null where something has to be mended first. */
    private static @Nullable ListingContent corrected(Listing listing, FormValues values, Errors errors) {
        Map<String, String> typed = new LinkedHashMap<>();
        ListingTexts.correctable(listing.content()).forEach((field, before) -> {
            String value = values.has(field) ? values.text(field) : before;
            if (value.length() > LONGEST) {
                errors.add(field, "Make it shorter: it has " + value.length() + " characters, and " + LONGEST + " fit");
            }
            typed.put(field, value);
        });
        if (!errors.isEmpty()) {
            return null;
        }
        try {
            return ListingTexts.corrected(listing.content(), typed);
        } catch (InvalidContentException e) {
            errors.add(e.field(), "A listing needs this. Write it without what should not stand there");
            return null;
        }
    }

    private Response askToTakeDown(Listing listing, Errors errors, Response.Status status) {
        if (!listing.isVisible()) {
            throw new NotFoundException();
        }
        TakeDownView view = TakeDownForm.view(
                "this listing",
                address(listing),
                listing.revision(),
                List.of(listing.content().name(), listing.content().summary()),
                List.of(
                        "Within ten seconds families do not find it any more: its page, searches and lists forget it.",
                        "Its address says that it is being corrected. Its provider is told by mail.",
                        "A draft that its provider began is thrown away.",
                        "You can correct it and publish it again. It keeps its address."),
                errors);
        return Response.status(status)
                .entity(TriageTemplates.takeDown(layouts.signedIn(), view))
                .build();
    }

    private Response show(
            Listing listing, FormValues values, PublicationFindings seen, Errors errors, Response.Status status) {
        String because = TakenDownBecause.of(String.valueOf(listing.takenDownBecause()))
                .map(TakenDownBecause::label)
                .orElse("not told");
        OfficerListingView view = new OfficerListingView(
                listing.content().name(),
                listing.provider().name(),
                new Link("See its page as families see it", "/listings/" + listing.slug()),
                listing.isTakenDown()
                        ? "Taken down. Nobody but officers reads it now. Why: " + because
                        : "Published. Everybody can read it",
                listing.content().summary(),
                listing.isTakenDown() ? null : new Link("Take it down", address(listing) + "/" + TakeDownForm.PATH),
                listing.isTakenDown() ? form(listing, values, seen, errors) : null,
                history.of("listing", listing.id()).stream()
                        .map(act -> Phrases.moment(act.at()) + ": " + act.said() + " ("
                                + act.actor().shownName() + ")")
                        .toList());
        return Response.status(status)
                .entity(EditingTemplates.officerListing(layouts.signedIn(), view))
                .build();
    }

    private static Form form(Listing listing, FormValues values, PublicationFindings seen, Errors errors) {
        ClearanceFields clearance = new ClearanceFields(seen, values);
        List<Field> fields = new ArrayList<>();
        ListingTexts.correctable(listing.content()).forEach((field, before) -> {
            String value = values.has(field) ? values.text(field) : before;
            boolean isLong = before.length() > ONE_LINE || before.contains("\n");
            fields.add(Field.of(isLong ? FieldKind.TEXT_AREA : FieldKind.TEXT, field, ListingTexts.label(field), value)
                    .withError(errors.of(field)));
            fields.addAll(clearance.of(field, errors));
        });
        return Form.of(
                address(listing) + "/publish-again",
                List.of(new HiddenField(FormValues.VERSION, Integer.toString(listing.revision()))),
                fields,
                Button.main("Publish it again"));
    }

    private Listing find(String slug) {
        return corrections.find(slug).orElseThrow(NotFoundException::new);
    }

    private static String address(Listing listing) {
        return "/editor/listings/" + listing.slug();
    }

    private static Response to(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
