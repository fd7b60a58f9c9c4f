package org.localoffer.service.feedback;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.logging.Log;
import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.Listing;
import org.localoffer.service.DatabaseOutage;
import org.localoffer.service.edition.CurrentLocalArea;
import org.localoffer.service.forms.FormValues;
import org.localoffer.service.forms.SentOnce;
import org.localoffer.service.listing.FoundListing;
import org.localoffer.service.listing.ListingReader;
import org.localoffer.service.page.Layouts;
import org.localoffer.web.feedback.FeedbackFormView;
import org.localoffer.web.feedback.FeedbackTemplates;
import org.localoffer.web.layout.Link;

/** Where the public tells us something, and sees what becomes of it. No account, no name. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class FeedbackPages {

    private static final String GENERAL = "/feedback";

    private final Receiving receiving;
    private final Feedbacks feedbacks;
    private final FeedbackStatus status;
    private final ListingReader listings;
    private final CurrentLocalArea localArea;
    private final Layouts layouts;

    FeedbackPages(
            Receiving receiving,
            Feedbacks feedbacks,
            FeedbackStatus status,
            ListingReader listings,
            CurrentLocalArea localArea,
            Layouts layouts) {
        this.receiving = receiving;
        this.feedbacks = feedbacks;
        this.status = status;
        this.listings = listings;
        this.localArea = localArea;
        this.layouts = layouts;
    }

    /** A form with what was searched for already chosen. */
    @GET
    @SentOnce
    @Path("feedback")
    public Response form(@Context UriInfo uri) {
        FormValues values = FormValues.of(uri.getQueryParameters());
        return show(formOf(values, GENERAL, null), null, Response.Status.OK);
    }

    @POST
    @SentOnce
    @Path("feedback")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(MultivaluedMap<String, String> request) {
        return take(formOf(FormValues.of(request), GENERAL, null));
    }

    Response listingForm(String slug, UriInfo uri) {
        Listing listing = published(slug);
        return show(formOf(FormValues.of(uri.getQueryParameters()), address(slug), listing), null, Response.Status.OK);
    }

    Response sendOfListing(String slug, MultivaluedMap<String, String> request) {
        FormValues values = FormValues.of(request);
        try {
            return take(formOf(values, address(slug), published(slug)));
        } catch (RuntimeException e) {
            return notKept(formOf(values, address(slug), null), e);
        }
    }

    /** @param sent whether it has been sent a moment ago */
    @GET
    @SentOnce
    @Path("feedback/{reference}")
    public Response where(@PathParam("reference") String reference, @QueryParam("sent") @Nullable String sent) {
        Feedback feedback = feedbacks.find(reference).orElseThrow(NotFoundException::new);
        return Response.ok(FeedbackTemplates.status(
                        layouts.unindexed(), status.view(feedback, sent != null, layouts.crisis())))
                .build();
    }

    private Response take(FilledIn form) {
        Optional<Message> message = form.form().read();
        if (message.isEmpty()) {
            return show(form, null, Response.Status.BAD_REQUEST);
        }
        try {
            Feedback feedback = receiving.receive(message.get());
            return Response.seeOther(URI.create("/feedback/" + feedback.reference() + "?sent=yes"))
                    .build();
        } catch (RuntimeException e) {
            return notKept(form, e);
        }
    }

    /** The words stay in the form while the database is away; any other failure goes on. */
    private Response notKept(FilledIn form, RuntimeException e) {
        if (!DatabaseOutage.isIn(e)) {
            throw e;
        }
        Log.warnf("A message could not be kept: %s", e.getMessage());
        return show(
                form,
                "We could not keep this just now. Your words are still here: send it again in a minute, or ring us on "
                        + localArea.get().council().localOfferTeam().phone(),
                Response.Status.SERVICE_UNAVAILABLE);
    }

    /** @param listing null where it is about none, and where none can be read just now */
    private record FilledIn(
            FeedbackKind kind,
            FeedbackForm form,
            String address,
            @Nullable Listing listing) {

        boolean isAboutListing() {
            return !address.equals(GENERAL);
        }
    }

    private FilledIn formOf(FormValues values, String address, @Nullable Listing listing) {
        FeedbackKind kind = FeedbackForm.kindOf(values.text(FeedbackForm.KIND), !address.equals(GENERAL))
                .orElseThrow(NotFoundException::new);
        return new FilledIn(kind, new FeedbackForm(kind, listing, localArea.get(), values), address, listing);
    }

    private static String address(String slug) {
        return "/listings/" + slug + GENERAL;
    }

    private Response show(FilledIn form, @Nullable String problem, Response.Status status) {
        Listing listing = form.listing();
        FeedbackFormView view = new FeedbackFormView(
                title(form.kind()),
                lead(form.kind()),
                listing == null ? null : new Link(listing.content().name(), "/listings/" + listing.slug()),
                form.form().form(form.address(), problem),
                others(form.kind(), form.address(), form.isAboutListing()),
                layouts.crisis());
        return Response.status(status)
                .entity(FeedbackTemplates.form(layouts.unindexed(), view))
                .build();
    }

    /** While the database is away, a listing's form cannot be shown: its page says so. */
    private Listing published(String slug) {
        return listings.find(slug) instanceof FoundListing.Published found ? found.listing() : notThere();
    }

    private static Listing notThere() {
        throw new NotFoundException();
    }

    private static String title(FeedbackKind kind) {
        return switch (kind) {
            case MISSING -> "Tell us what's missing";
            case LISTING_WRONG -> "Something is wrong with this listing";
            case SERVICE_QUALITY -> "How was it?";
            case HARD_TO_USE -> "Tell us what is hard to use";
            default -> "Tell us how we make the Local Offer";
        };
    }

    private static String lead(FeedbackKind kind) {
        return switch (kind) {
            case MISSING ->
                "Tell us what you could not find. We send it to the people who pay for help, and publish what they"
                        + " answer.";
            case LISTING_WRONG ->
                "Tell us what is wrong, closed or out of date. We check it with the people who run it.";
            case SERVICE_QUALITY ->
                "Good or bad, tell us how it was. The people who run it and those who pay for it read it, without your"
                        + " name.";
            case HARD_TO_USE -> "Tell us what is hard to use, to read or to understand on this site.";
            default -> "Tell us what you think of how the Local Offer is made, and who is asked.";
        };
    }

    private static List<Link> others(FeedbackKind kind, String action, boolean aboutListing) {
        Stream<FeedbackKind> offered = aboutListing
                ? Stream.of(FeedbackKind.LISTING_WRONG, FeedbackKind.SERVICE_QUALITY)
                : Stream.of(FeedbackKind.MISSING, FeedbackKind.HARD_TO_USE, FeedbackKind.HOW_IT_IS_MADE);
        Stream<Link> same = offered.filter(other -> other != kind)
                .map(other -> new Link(title(other), action + "?kind=" + other.slug()));
        Stream<Link> elsewhere =
                aboutListing ? Stream.of(new Link(title(FeedbackKind.MISSING), "/feedback")) : Stream.empty();
        return Stream.concat(same, elsewhere).toList();
    }
}
