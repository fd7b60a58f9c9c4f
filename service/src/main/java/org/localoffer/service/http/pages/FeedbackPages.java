package org.localoffer.service.http.pages;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.logging.Log;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.Listing;
import org.localoffer.service.feedback.Feedback;
import org.localoffer.service.feedback.FeedbackIntake;
import org.localoffer.service.feedback.FeedbackKind;
import org.localoffer.service.feedback.FeedbackReader;
import org.localoffer.service.feedback.Message;
import org.localoffer.service.foundation.DatabaseOutage;
import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.http.shared.Layouts;
import org.localoffer.service.http.shared.SeeOther;
import org.localoffer.service.http.shared.SentOnce;
import org.localoffer.service.http.shared.limits.Clients;
import org.localoffer.service.http.shared.limits.FormTokens;
import org.localoffer.service.http.shared.limits.MessageGate;
import org.localoffer.service.listing.FoundListing;
import org.localoffer.service.listing.ListingRepository;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.web.feedback.FeedbackFormView;
import org.localoffer.web.feedback.FeedbackTemplates;
import org.localoffer.web.layout.Link;

/** Where the public sends a message and follows what happens to it, without an account or a name. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class FeedbackPages {

    private static final String GENERAL = "/feedback";
    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,200}");
    private static final int TOO_MANY_REQUESTS = 429;

    private final FeedbackIntake intake;
    private final FeedbackReader feedbackReader;
    private final FeedbackStatus status;
    private final ListingRepository listings;
    private final CurrentLocalArea localArea;
    private final Layouts layouts;
    private final MessageGate gate;
    private final FormTokens tokens;
    private final Clients clients;
    private final RoutingContext request;

    FeedbackPages(
            FeedbackIntake intake,
            FeedbackReader feedbackReader,
            FeedbackStatus status,
            ListingRepository listings,
            CurrentLocalArea localArea,
            Layouts layouts,
            MessageGate gate,
            FormTokens tokens,
            Clients clients,
            RoutingContext request) {
        this.intake = intake;
        this.feedbackReader = feedbackReader;
        this.status = status;
        this.listings = listings;
        this.localArea = localArea;
        this.layouts = layouts;
        this.gate = gate;
        this.tokens = tokens;
        this.clients = clients;
        this.request = request;
    }

    /** The form of a message that is not about a listing, filled with what was searched for. */
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
    public Response send(MultivaluedMap<String, String> sent) {
        FilledIn form = formOf(FormValues.of(sent), GENERAL, null);
        return take(form, () -> form);
    }

    Response listingForm(String slug, UriInfo uri) {
        Listing listing = published(slug);
        return show(formOf(FormValues.of(uri.getQueryParameters()), address(slug), listing), null, Response.Status.OK);
    }

    Response sendOfListing(String slug, MultivaluedMap<String, String> sent) {
        if (!SLUG.matcher(slug).matches()) {
            throw new NotFoundException();
        }
        FormValues values = FormValues.of(sent);
        return take(formOf(values, address(slug), null), () -> formOf(values, address(slug), published(slug)));
    }

    /** @param sent not null where the message has just been sent */
    @GET
    @SentOnce
    @Path("feedback/{reference}")
    public Response where(@PathParam("reference") String reference, @QueryParam("sent") @Nullable String sent) {
        Feedback feedback = feedbackReader.find(reference).orElseThrow(NotFoundException::new);
        return Response.ok(FeedbackTemplates.status(
                        layouts.unindexed(), status.view(feedback, sent != null, layouts.crisis())))
                .build();
    }

    /**
     * Judges a form before anything is read from the database, so that a flood of forms does not reach it.
     *
     * @param withoutListing the form before its listing is read
     * @param withListing reads the listing
     */
    private Response take(FilledIn withoutListing, Supplier<FilledIn> withListing) {
        if (withoutListing.form().read().isPresent()) {
            Optional<Response> refused = refused(withoutListing);
            if (refused.isPresent()) {
                return refused.get();
            }
        }
        try {
            return keep(withListing.get());
        } catch (RuntimeException e) {
            return notKept(withoutListing, e);
        }
    }

    private Optional<Response> refused(FilledIn form) {
        return switch (gate.judge(clients.of(request), form.form().sent())) {
            case MessageGate.Taken _ -> Optional.empty();
            case MessageGate.AskAgain again -> Optional.of(askAgain(form, again.usedUp()));
            case MessageGate.TooMany many -> Optional.of(tooMany(form, many.pause()));
        };
    }

    /** Stores the message; a form with errors comes back with them. */
    private Response keep(FilledIn form) {
        Optional<Message> message = form.form().read();
        if (message.isEmpty()) {
            return show(form, null, Response.Status.BAD_REQUEST);
        }
        Feedback feedback = intake.receive(message.get());
        return SeeOther.at("/feedback/" + feedback.reference() + "?sent=yes");
    }

    /** Shows the form again to a program, and to a person who was very quick or whose page was old. */
    private Response askAgain(FilledIn form, boolean usedUp) {
        if (usedUp) {
            form.form().begin();
        }
        return show(
                form,
                "We have not sent this yet. Your words are still here: read them once more, and press Send. If that"
                        + " does not help, ring us on " + phone(),
                Response.Status.BAD_REQUEST);
    }

    private Response tooMany(FilledIn form, Duration wait) {
        String problem =
                "Many messages came from your connection just now, so we have not sent this yet. Your words are"
                        + " still here: wait a minute, then press Send. Or ring us on " + phone();
        return Response.fromResponse(show(form, problem, Response.Status.BAD_REQUEST))
                .status(TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, wait.toSeconds())
                .build();
    }

    private String phone() {
        return localArea.get().council().localOfferTeam().phone();
    }

    /** Shows the form with its words while the database is unreachable; rethrows any other failure. */
    private Response notKept(FilledIn form, RuntimeException e) {
        if (!DatabaseOutage.isIn(e)) {
            throw e;
        }
        Log.warnf("A message could not be kept: %s", e.getMessage());
        return show(
                form,
                "We could not keep this just now. Your words are still here: send it again in a minute, or ring us on "
                        + phone(),
                Response.Status.SERVICE_UNAVAILABLE);
    }

    /** @param listing null where the message is about none, or the listing has not been read */
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
                form.form().form(form.address(), tokens, problem),
                others(form.kind(), form.address(), form.isAboutListing()),
                layouts.crisis());
        return Response.status(status)
                .entity(FeedbackTemplates.form(layouts.unindexed(), view))
                .build();
    }

    /** Finds the listing of a form. While the database is unreachable this fails, and an error page says so. */
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
