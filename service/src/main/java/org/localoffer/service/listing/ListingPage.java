package org.localoffer.service.listing;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.Listing;
import org.localoffer.service.page.Layouts;
import org.localoffer.service.search.CardViews;
import org.localoffer.service.search.DirectorySearch;
import org.localoffer.service.search.Parameter;
import org.localoffer.service.search.SearchParameters;
import org.localoffer.service.search.Sort;
import org.localoffer.web.listing.ListingCard;
import org.localoffer.web.listing.ListingTemplates;
import org.localoffer.web.listing.TombstoneView;
import org.localoffer.web.search.SearchForm;

/** One listing as a page; for one that is gone, a page that says so; for the permanent link, the way to it. */
@Path("/listings")
@Produces(MediaType.TEXT_HTML)
public class ListingPage {

    private static final int ALTERNATIVES = 3;
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final ListingReader listings;
    private final ListingViews views;
    private final Layouts layouts;
    private final DirectorySearch search;
    private final CardViews cards;

    ListingPage(ListingReader listings, ListingViews views, Layouts layouts, DirectorySearch search, CardViews cards) {
        this.listings = listings;
        this.views = views;
        this.layouts = layouts;
        this.search = search;
        this.cards = cards;
    }

    /** @param slug a slug, or the id of the permanent link */
    @GET
    @Path("/{slug}")
    public Response listing(@PathParam("slug") String slug, @Context UriInfo uri) {
        return switch (listings.find(slug)) {
            case FoundListing.Published found -> published(found.listing(), slug, uri);
            case FoundListing.Retired retired ->
                Response.status(Response.Status.GONE)
                        .entity(ListingTemplates.tombstone(layouts.unindexed(), tombstone(retired.listing())))
                        .build();
            case FoundListing.Unknown unknown -> throw new NotFoundException();
        };
    }

    private Response published(Listing listing, String slug, UriInfo uri) {
        if (!listing.slug().equals(slug)) {
            return redirect(listing.slug());
        }
        URI permanent = uri.getBaseUri().resolve("/listings/" + listing.id());
        return Response.ok(ListingTemplates.listing(layouts.indexed(), views.of(listing, permanent)))
                .build();
    }

    private static Response redirect(String slug) {
        return Response.status(Response.Status.MOVED_PERMANENTLY)
                .location(URI.create("/listings/" + slug))
                .build();
    }

    private TombstoneView tombstone(Listing listing) {
        return new TombstoneView(
                listing.content().name(),
                since(listing),
                listing.retiredReason(),
                alternatives(listing),
                SearchForm.EMPTY);
    }

    private static @Nullable LocalDate since(Listing listing) {
        return listing.retiredAt() == null ? null : LocalDate.ofInstant(listing.retiredAt(), ENGLAND);
    }

    /** Others that give the same kind of help. */
    private List<ListingCard> alternatives(Listing listing) {
        Set<String> help = listing.content().kindsOfHelp();
        if (help.isEmpty()) {
            return List.of();
        }
        SearchParameters sameHelp =
                new SearchParameters("", null, null, Map.of(Parameter.HELP, help), Sort.RELEVANCE, 1);
        return cards.of(search.search(sameHelp)).stream().limit(ALTERNATIVES).toList();
    }
}
