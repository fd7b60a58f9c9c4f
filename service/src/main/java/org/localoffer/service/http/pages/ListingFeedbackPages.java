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
 * The forms of {@link FeedbackPages} about one listing. A class of its own, because Jakarta REST matches an address
 * against the class with the longest literal path first, which would be {@link ListingPage} below {@code /listings}.
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
