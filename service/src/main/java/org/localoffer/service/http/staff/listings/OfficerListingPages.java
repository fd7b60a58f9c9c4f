package org.localoffer.service.http.staff.listings;

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
import org.localoffer.service.foundation.SlugEnum;
import org.localoffer.service.http.shared.Phrases;
import org.localoffer.service.http.staff.ClearanceFields;
import org.localoffer.service.http.staff.DeskNotice;
import org.localoffer.service.http.staff.EditorDesk;
import org.localoffer.service.http.staff.StaffForms;
import org.localoffer.service.http.staff.StaffLayouts;
import org.localoffer.service.http.staff.TakeDownPage;
import org.localoffer.service.listing.ListingTexts;
import org.localoffer.service.listing.editing.ListingCorrections;
import org.localoffer.service.privacy.IdentifyingTextException;
import org.localoffer.service.privacy.PublicationFindings;
import org.localoffer.service.privacy.TakenDownBecause;
import org.localoffer.service.signin.Role;
import org.localoffer.service.signin.StaffMember;
import org.localoffer.web.editing.EditingTemplates;
import org.localoffer.web.editing.OfficerListingView;
import org.localoffer.web.form.Field;
import org.localoffer.web.form.FieldKind;
import org.localoffer.web.form.Form;
import org.localoffer.web.layout.Link;

/** Where an officer takes a listing down, corrects its texts, and publishes it again. */
@Path("/editor/listings/{slug}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.EDITOR)
public class OfficerListingPages {

    private static final int LONGEST = 5000;

    /** Characters of a text that still gets a one-line field. */
    private static final int ONE_LINE = 100;

    private final ListingCorrections corrections;
    private final TakeDownPage takeDownPage;
    private final History history;
    private final StaffMember staff;
    private final StaffLayouts layouts;

    OfficerListingPages(
            ListingCorrections corrections,
            TakeDownPage takeDownPage,
            History history,
            StaffMember staff,
            StaffLayouts layouts) {
        this.corrections = corrections;
        this.takeDownPage = takeDownPage;
        this.history = history;
        this.staff = staff;
        this.layouts = layouts;
    }

    @GET
    public Response listing(@PathParam("slug") String slug) {
        return show(find(slug), FormValues.empty(), PublicationFindings.NOTHING, new Errors(), Response.Status.OK);
    }

    @GET
    @Path("/" + TakeDownPage.PATH)
    public Response askToTakeDown(@PathParam("slug") String slug) {
        return takeDownPage.ask(subject(find(slug)));
    }

    @POST
    @Path("/" + TakeDownPage.PATH)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeDown(@PathParam("slug") String slug, MultivaluedMap<String, String> request) {
        Listing listing = find(slug);
        return takeDownPage.takeDown(
                subject(listing),
                request,
                (version, because) -> corrections.takeDown(listing.id(), version, because, staff.actor(Role.EDITOR)));
    }

    private static TakeDownPage.Subject subject(Listing listing) {
        return new TakeDownPage.Subject(
                "this listing",
                address(listing),
                listing.revision(),
                listing.isVisible(),
                listing.isTakenDown(),
                List.of(listing.content().name(), listing.content().summary()),
                List.of(
                        "Within ten seconds families can no longer find it: its page, searches and lists leave it out.",
                        "Its address says that it is being corrected. We tell its provider by email.",
                        "If its provider started a draft, the draft will not be used.",
                        "You can correct it and publish it again. It keeps its address."));
    }

    @POST
    @Path("/" + StaffForms.PUBLISH_AGAIN)
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
            return DeskNotice.PUBLISHED_AGAIN.shownOn(EditorDesk.ADDRESS);
        }
        try {
            corrections.publishAgain(
                    listing.id(), values.version(), corrected, ClearanceFields.read(values), staff.actor(Role.EDITOR));
        } catch (IdentifyingTextException e) {
            new ClearanceFields(e.findings(), values).note(errors);
            return show(listing, values, e.findings(), errors, Response.Status.BAD_REQUEST);
        }
        return DeskNotice.PUBLISHED_AGAIN.shownOn(EditorDesk.ADDRESS);
    }

    /** The corrected content; null where there are errors. */
    private static @Nullable ListingContent corrected(Listing listing, FormValues values, Errors errors) {
        Map<String, String> typed = new LinkedHashMap<>();
        ListingTexts.correctable(listing.content()).forEach((field, before) -> {
            String value = values.has(field) ? values.text(field) : before;
            errors.addIfTooLong(field, value, LONGEST);
            typed.put(field, value);
        });
        if (!errors.isEmpty()) {
            return null;
        }
        try {
            return ListingTexts.corrected(listing.content(), typed);
        } catch (InvalidContentException e) {
            errors.add(e.field(), "A listing needs this. Write it again without what should not be there");
            return null;
        }
    }

    private Response show(
            Listing listing, FormValues values, PublicationFindings seen, Errors errors, Response.Status status) {
        String because = SlugEnum.of(TakenDownBecause.class, String.valueOf(listing.takenDownBecause()))
                .map(TakenDownBecause::label)
                .orElse("no reason given");
        OfficerListingView view = new OfficerListingView(
                listing.content().name(),
                listing.provider().name(),
                new Link("See its page as families see it", "/listings/" + listing.slug()),
                listing.isTakenDown()
                        ? "Taken down. Only officers can read it now. Why: " + because
                        : "Published. Everybody can read it",
                listing.content().summary(),
                listing.isTakenDown() ? null : TakeDownPage.link(address(listing)),
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
        return StaffForms.publishAgain(address(listing), listing.revision(), clearance, fields);
    }

    private Listing find(String slug) {
        return corrections.find(slug).orElseThrow(NotFoundException::new);
    }

    private static String address(Listing listing) {
        return "/editor/listings/" + listing.slug();
    }
}
