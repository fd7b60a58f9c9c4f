package org.localoffer.service.http.pages;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.Listing;
import org.localoffer.service.http.shared.Layouts;
import org.localoffer.service.http.shared.ListingViews;
import org.localoffer.service.http.shared.Phrases;
import org.localoffer.service.http.shared.PublicAddress;
import org.localoffer.service.http.shared.Shortlist;
import org.localoffer.service.http.shared.linked.LinkedPages;
import org.localoffer.service.listing.FoundListing;
import org.localoffer.service.listing.ListingRepository;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.web.error.ErrorTemplates;
import org.localoffer.web.error.NotShownView;
import org.localoffer.web.layout.CrisisContact;
import org.localoffer.web.layout.Link;
import org.localoffer.web.layout.Trail;
import org.localoffer.web.listing.ListingTemplates;
import org.localoffer.web.listing.TombstoneView;
import org.localoffer.web.search.SearchForm;

/**
 * The page of a listing. A retired listing answers 410 and a listing that is taken down 404, each with a page that
 * explains it; the permanent link redirects to the current address.
 */
@Path("/listings")
@Produces(MediaType.TEXT_HTML)
public class ListingPage {

    private static final int ALTERNATIVES = 3;

    private final ListingRepository listings;
    private final ListingViews views;
    private final CurrentLocalArea localArea;
    private final Layouts layouts;
    private final RelatedListings related;
    private final PublicAddress address;
    private final Openings openings;
    private final LinkedPages linked;

    ListingPage(
            ListingRepository listings,
            ListingViews views,
            CurrentLocalArea localArea,
            Layouts layouts,
            RelatedListings related,
            PublicAddress address,
            Openings openings,
            LinkedPages linked) {
        this.listings = listings;
        this.views = views;
        this.localArea = localArea;
        this.layouts = layouts;
        this.related = related;
        this.address = address;
        this.openings = openings;
        this.linked = linked;
    }

    /**
     * @param slug a slug, or the id of the permanent link
     * @param carried the family's shortlist; null where it has none
     * @param number of the search that found it; null where the link has none
     * @param from the search whose results led here; null where the link has none
     */
    @GET
    @Path("/{slug}")
    public Response listing(
            @PathParam("slug") String slug,
            @QueryParam(Shortlist.CARRIED) @Nullable String carried,
            @QueryParam(ResultLinks.NUMBER) @Nullable String number,
            @QueryParam(WayBack.PARAMETER) @Nullable String from) {
        openings.note(number);
        LocalArea area = localArea.get();
        return switch (listings.find(slug)) {
            case FoundListing.Published found ->
                published(found.listing(), slug, Shortlist.carried(carried), WayBack.of(from, area), area);
            case FoundListing.Retired retired ->
                Response.status(Response.Status.GONE)
                        .entity(ListingTemplates.tombstone(layouts.unindexed(), tombstone(retired.listing(), area)))
                        .build();
            case FoundListing.TakenDown takenDown -> notShown();
            case FoundListing.Unknown unknown -> throw new NotFoundException();
        };
    }

    /**
     * 404, because it leaves open whether the absence is temporary (RFC 9110, 15.5.5) and search engines drop their
     * copies.
     */
    private Response notShown() {
        NotShownView view = new NotShownView(
                "This listing is not shown just now",
                List.of(
                        "We took it down to correct what it says. When that is done, it will be back at this address.",
                        "The help itself may still be there."),
                List.of(new Link("Search for help", "/search")));
        return Response.status(Response.Status.NOT_FOUND)
                .entity(ErrorTemplates.notShown(layouts.unindexed(), view))
                .build();
    }

    private Response published(Listing listing, String slug, Shortlist shortlist, WayBack back, LocalArea area) {
        if (!listing.slug().equals(slug)) {
            return redirect(back.keptIn(shortlist.carriedTo("/listings/" + listing.slug())));
        }
        URI permanent = address.of("/listings/" + listing.id());
        return Response.ok(ListingTemplates.listing(
                        layouts.indexed().saying(linked.listing(listing)),
                        views.of(listing, permanent, shortlist, back::keptIn),
                        crisis(listing, area),
                        Trail.over(new Link("All listings", "/search")).with(back.link())))
                .build();
    }

    /**
     * Crisis contacts on pages of listings for people in danger, who may need help sooner than the listing can give it.
     */
    private List<CrisisContact> crisis(Listing listing, LocalArea area) {
        boolean danger = listing.content().kindsOfHelp().stream().anyMatch(area.helpInDanger()::contains);
        return danger ? layouts.crisis() : List.of();
    }

    private static Response redirect(String address) {
        return Response.status(Response.Status.MOVED_PERMANENTLY)
                .location(URI.create(address))
                .build();
    }

    private TombstoneView tombstone(Listing listing, LocalArea area) {
        return new TombstoneView(
                listing.content().name(),
                since(listing),
                listing.retiredReason(),
                related.sameHelp(listing.content().kindsOfHelp(), ALTERNATIVES, area),
                SearchForm.EMPTY);
    }

    private static @Nullable LocalDate since(Listing listing) {
        return listing.retiredAt() == null ? null : Phrases.day(listing.retiredAt());
    }
}
