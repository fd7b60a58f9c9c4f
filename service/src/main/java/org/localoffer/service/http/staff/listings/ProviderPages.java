package org.localoffer.service.http.staff.listings;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
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

import io.quarkus.security.ForbiddenException;
import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.Listing;
import org.localoffer.directory.listing.content.ListingContent;
import org.localoffer.service.feedback.FeedbackReader;
import org.localoffer.service.foundation.Errors;
import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.http.shared.SeeOther;
import org.localoffer.service.http.staff.Notice;
import org.localoffer.service.http.staff.StaffLayouts;
import org.localoffer.service.listing.editing.EditState;
import org.localoffer.service.listing.editing.Edits;
import org.localoffer.service.listing.editing.ListingEdit;
import org.localoffer.service.listing.editing.ProviderListings;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.signin.Role;
import org.localoffer.service.signin.StaffMember;
import org.localoffer.web.editing.EditView;
import org.localoffer.web.editing.EditingTemplates;
import org.localoffer.web.editing.MyListingsView;

/** Where providers confirm and edit their own listings, and read what families reported about them. */
@Path(ProviderPages.ADDRESS)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.PROVIDER)
public class ProviderPages {

    static final String ADDRESS = "/provider";

    /** Before the slug of a listing. */
    static final String LISTINGS = ADDRESS + "/listings/";

    /** Before the id of an edit. */
    static final String EDITS = ADDRESS + "/edits/";

    /** The most listings of the page; a longer page is not useful. */
    private static final int MOST_LISTINGS = 200;

    private static final int MOST_REPORTS = 20;

    private final ProviderListings listings;
    private final Edits edits;
    private final FeedbackReader feedbackReader;
    private final EditViews views;
    private final CurrentLocalArea localArea;
    private final StaffMember staff;
    private final StaffLayouts layouts;

    ProviderPages(
            ProviderListings listings,
            Edits edits,
            FeedbackReader feedbackReader,
            EditViews views,
            CurrentLocalArea localArea,
            StaffMember staff,
            StaffLayouts layouts) {
        this.listings = listings;
        this.edits = edits;
        this.feedbackReader = feedbackReader;
        this.views = views;
        this.localArea = localArea;
        this.staff = staff;
        this.layouts = layouts;
    }

    /** @param done the slug of an {@link EditNotice}; null where there is none */
    @GET
    public Response mine(@QueryParam(Notice.PARAMETER) @Nullable String done) {
        Set<String> mine = staff.providers();
        List<Listing> kept = listings.of(mine, MOST_LISTINGS);
        Map<UUID, ListingEdit> newest = edits
                .latest(kept.stream().map(Listing::id).toList())
                .stream()
                .filter(edit -> !edit.isForOfficersAlone())
                .collect(Collectors.toMap(edit -> edit.listing().id(), Function.identity(), (one, other) -> one));
        MyListingsView view = new MyListingsView(
                listings.names(mine),
                Notice.sentence(EditNotice.class, done),
                kept.stream()
                        .map(listing -> views.mine(listing, newest.get(listing.id())))
                        .toList(),
                feedbackReader.toldOf(mine, MOST_REPORTS).stream()
                        .map(views::report)
                        .toList());
        return Response.ok(EditingTemplates.myListings(layouts.signedIn(), view))
                .build();
    }

    /** Confirms that all of a listing is still right. */
    @POST
    @Path("/listings/{slug}/confirm")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response confirm(@PathParam("slug") String slug, MultivaluedMap<String, String> request) {
        Listing listing = own(slug);
        int seen = FormValues.of(request).number("revision").orElse(listing.revision());
        edits.confirm(listing.id(), seen, "the provider", staff.actor(Role.PROVIDER));
        return EditNotice.CONFIRMED.shownOn(ADDRESS);
    }

    /** The form, filled with the draft, with the edit that an officer returned, or else with the published content. */
    @GET
    @Path("/listings/{slug}/edit")
    public Response form(@PathParam("slug") String slug) {
        Listing listing = own(slug);
        @Nullable ListingEdit newest = newest(listing);
        if (newest != null && newest.state() == EditState.SENT) {
            return SeeOther.at(EDITS + newest.id());
        }
        return newest != null && newest.canBeWritten() ? goOn(listing, newest) : begin(listing);
    }

    private Response begin(Listing listing) {
        FormValues values = ListingFormValues.of(listing.content()).set("revision", listing.revision());
        return form(listing, null, values, new Errors(), Response.Status.OK);
    }

    private Response goOn(Listing listing, ListingEdit edit) {
        FormValues values = ListingFormValues.of(edit.content())
                .set("revision", edit.baseRevision())
                .set("draft", edit.state() == EditState.DRAFT ? edit.version() : null);
        return form(listing, edit.reason(), values, new Errors(), Response.Status.OK);
    }

    /** Saves a draft and shows what it changes. Nothing is sent to an officer yet. */
    @POST
    @Path("/listings/{slug}/edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(@PathParam("slug") String slug, MultivaluedMap<String, String> request) {
        Listing listing = own(slug);
        FormValues values = FormValues.of(request);
        if (values.has("more")) {
            return again(listing, values, new Errors(), Response.Status.OK);
        }
        int base = values.number("revision")
                .filter(revision -> revision >= 1 && revision <= listing.revision())
                .filter(revision -> !listing.isForOfficersAlone(revision))
                .orElseThrow(NotFoundException::new);
        ListingFormReader.Read read =
                ListingFormReader.read(values, listings.contentOf(listing, base), localArea.get());
        if (read.content() == null) {
            return again(listing, values, read.errors(), Response.Status.BAD_REQUEST);
        }
        ListingEdit edit = edits.keep(
                new Edits.Writing(listing.id(), base, values.number("draft").orElse(null), read.content()),
                staff.actor(Role.PROVIDER));
        return SeeOther.at(EDITS + edit.id());
    }

    /** The page of an edit: what it changes, and a preview of the listing. */
    @GET
    @Path("/edits/{id}")
    public Response edit(@PathParam("id") UUID id, @QueryParam(Notice.PARAMETER) @Nullable String done) {
        ListingEdit edit = own(id);
        ListingContent before = listings.contentOf(edit.listing(), edit.baseRevision());
        EditView view = views.edit(edit, before, Notice.sentence(EditNotice.class, done));
        return Response.ok(EditingTemplates.edit(layouts.signedIn(), view)).build();
    }

    @POST
    @Path("/edits/{id}/send")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(@PathParam("id") UUID id, MultivaluedMap<String, String> request) {
        ListingEdit edit = own(id);
        if (edit.state() != EditState.SENT) {
            edits.send(id, FormValues.of(request).version(), staff.mailbox(), staff.actor(Role.PROVIDER));
        }
        return EditNotice.SENT.shownOn(EDITS + id);
    }

    @POST
    @Path("/edits/{id}/take-back")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeBack(@PathParam("id") UUID id, MultivaluedMap<String, String> request) {
        own(id);
        edits.takeBack(id, FormValues.of(request).version(), staff.actor(Role.PROVIDER));
        return EditNotice.TAKEN_BACK.shownOn(EDITS + id);
    }

    @POST
    @Path("/edits/{id}/discard")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response discard(@PathParam("id") UUID id, MultivaluedMap<String, String> request) {
        own(id);
        edits.discard(id, FormValues.of(request).version(), staff.actor(Role.PROVIDER));
        return EditNotice.DISCARDED.shownOn(ADDRESS);
    }

    private Response again(Listing listing, FormValues values, Errors errors, Response.Status status) {
        @Nullable ListingEdit newest = newest(listing);
        return form(listing, newest == null ? null : newest.reason(), values, errors, status);
    }

    private Response form(
            Listing listing, @Nullable String reason, FormValues values, Errors errors, Response.Status status) {
        return Response.status(status)
                .entity(EditingTemplates.editForm(layouts.signedIn(), views.form(listing, reason, values, errors)))
                .build();
    }

    private @Nullable ListingEdit newest(Listing listing) {
        return edits.openOf(listing.id())
                .or(() -> edits.latest(Set.of(listing.id())).stream().findFirst())
                .filter(edit -> !edit.isForOfficersAlone())
                .orElse(null);
    }

    /** @throws ForbiddenException if the listing is another organisation's */
    private Listing own(String slug) {
        Listing listing = listings.find(slug).orElseThrow(NotFoundException::new);
        requireOwn(listing);
        return listing;
    }

    private ListingEdit own(UUID id) {
        ListingEdit edit =
                edits.find(id).filter(found -> !found.isForOfficersAlone()).orElseThrow(NotFoundException::new);
        requireOwn(edit.listing());
        return edit;
    }

    private void requireOwn(Listing listing) {
        if (!staff.providers().contains(listing.provider().slug())) {
            throw new ForbiddenException();
        }
    }
}
