package org.localoffer.service.http.pages;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.Listing;
import org.localoffer.service.http.shared.CarriedShortlist;
import org.localoffer.service.http.shared.Layouts;
import org.localoffer.service.http.shared.ListingViews;
import org.localoffer.service.http.shared.Phrases;
import org.localoffer.service.http.shared.PublicAddress;
import org.localoffer.service.http.shared.Shortlist;
import org.localoffer.service.listing.ListingRepository;
import org.localoffer.service.listing.ShownName;
import org.localoffer.web.shortlist.RemovedEntry;
import org.localoffer.web.shortlist.ShortlistEntry;
import org.localoffer.web.shortlist.ShortlistTemplates;
import org.localoffer.web.shortlist.ShortlistView;

/** The page of a shortlist. Invalid and unknown listings are left out, and a line on the page says so. */
@Path("/shortlist")
@Produces(MediaType.TEXT_HTML)
public class ShortlistPage {

    private final ListingRepository listings;
    private final ListingViews views;
    private final Layouts layouts;
    private final PublicAddress address;
    private final CarriedShortlist carried;

    ShortlistPage(
            ListingRepository listings,
            ListingViews views,
            Layouts layouts,
            PublicAddress address,
            CarriedShortlist carried) {
        this.listings = listings;
        this.views = views;
        this.layouts = layouts;
        this.address = address;
        this.carried = carried;
    }

    @GET
    public TemplateInstance shortlist(@Context UriInfo uri) {
        ShortlistQuestion question = ShortlistQuestion.of(uri.getQueryParameters());
        ShortlistView view =
                view(question, listings.findAll(question.shortlist().slugs()));
        return ShortlistTemplates.shortlist(layouts.unindexed(), view);
    }

    private ShortlistView view(ShortlistQuestion question, Map<String, Listing> found) {
        List<String> unknown = question.shortlist().slugs().stream()
                .filter(slug -> !found.containsKey(slug))
                .toList();
        Shortlist known = without(question.shortlist(), unknown);
        Shortlist kept = without(question.kept(), unknown);
        carried.set(kept);
        return new ShortlistView(
                kept.slugs().stream()
                        .map(slug -> entry(Objects.requireNonNull(found.get(slug)), kept))
                        .toList(),
                removed(question.removed(), found, known),
                question.notes(unknown),
                kept.slugs().isEmpty() ? null : address.of(kept.address()).toString(),
                kept.carriedTo("/search"),
                Shortlist.MOST);
    }

    private static Shortlist without(Shortlist shortlist, List<String> slugs) {
        return new Shortlist(
                shortlist.slugs().stream().filter(slug -> !slugs.contains(slug)).toList());
    }

    private static @Nullable RemovedEntry removed(@Nullable String slug, Map<String, Listing> found, Shortlist known) {
        Listing listing = slug == null ? null : found.get(slug);
        return listing == null ? null : new RemovedEntry(ShownName.of(listing), known.address());
    }

    private ShortlistEntry entry(Listing listing, Shortlist kept) {
        String slug = listing.slug();
        boolean listed = listing.isVisible();
        return new ShortlistEntry(
                ShownName.of(listing),
                kept.carriedTo("/listings/" + slug),
                listed ? views.of(listing, address.of("/listings/" + listing.id())) : null,
                listing.retiredAt() == null ? null : Phrases.day(listing.retiredAt()),
                listing.isTakenDown() ? "We took it down to correct what it says." : listing.retiredReason(),
                kept.address() + "&" + ShortlistQuestion.REMOVED + "=" + slug);
    }
}
