package org.localoffer.service.http.pages;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.localoffer.service.http.shared.SentOnce;

/**
 * The same about one listing. A class of its own, because an address is looked for in one class only: the one whose path
 * fits with most letters, which under {@code /listings} would be that of the listings.
 */
@Path("/listings/{slug}/feedback")
@SentOnce
@Produces(MediaType.TEXT_HTML)
public class ListingFeedbackPages {

    private final FeedbackPages pages;

    ListingFeedbackPages(FeedbackPages pages) {
        this.pages = pages;
    }

    @GET
    public Response form(@PathParam("slug") String slug, @Context UriInfo uri) {
        return pages.listingForm(slug, uri);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(@PathParam("slug") String slug, MultivaluedMap<String, String> request) {
        return pages.sendOfListing(slug, request);
    }
}
