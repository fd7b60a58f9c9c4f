package org.localoffer.service.http.pages;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

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

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.Listing;
import org.localoffer.service.feedback.Feedback;
import org.localoffer.service.feedback.FeedbackIntake;
import org.localoffer.service.feedback.FeedbackKind;
import org.localoffer.service.feedback.FeedbackReader;
import org.localoffer.service.feedback.Message;
import org.localoffer.service.feedback.ReplyContacts;
import org.localoffer.service.feedback.ReplyTo;
import org.localoffer.service.feedback.SurveyPlace;
import org.localoffer.service.feedback.TypedReference;
import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.http.shared.Layouts;
import org.localoffer.service.http.shared.SeeOther;
import org.localoffer.service.http.shared.SentOnce;
import org.localoffer.service.http.shared.limits.FormTokens;
import org.localoffer.service.listing.FoundListing;
import org.localoffer.service.listing.ListingRepository;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.web.feedback.FeedbackFormView;
import org.localoffer.web.feedback.FeedbackStatusView;
import org.localoffer.web.feedback.FeedbackTemplates;
import org.localoffer.web.form.Form;
import org.localoffer.web.layout.Link;

/** Where the public sends a message and follows what happens to it, without an account or a name. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class FeedbackPages {

    private static final String GENERAL = FamilyKinds.GENERAL;
    private static final String REFERENCE = "reference";
    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,200}");

    private final FeedbackIntake intake;
    private final FeedbackReader feedbackReader;
    private final ReplyContacts replies;
    private final FeedbackStatus status;
    private final ListingRepository listings;
    private final CurrentLocalArea localArea;
    private final Layouts layouts;
    private final PublicForms forms;
    private final FormTokens tokens;

    FeedbackPages(
            FeedbackIntake intake,
            FeedbackReader feedbackReader,
            ReplyContacts replies,
            FeedbackStatus status,
            ListingRepository listings,
            CurrentLocalArea localArea,
            Layouts layouts,
            PublicForms forms,
            FormTokens tokens) {
        this.intake = intake;
        this.feedbackReader = feedbackReader;
        this.replies = replies;
        this.status = status;
        this.listings = listings;
        this.localArea = localArea;
        this.layouts = layouts;
        this.forms = forms;
        this.tokens = tokens;
    }

    /**
     * The form of a message that is not about a listing, filled with what was searched for. With a reference from the box
     * for one, it leads to the page of that message.
     */
    @GET
    @SentOnce
    @Path("feedback")
    public Response form(@Context UriInfo uri) {
        String reference = uri.getQueryParameters().getFirst(REFERENCE);
        if (reference != null) {
            TypedReference typed = TypedReference.of(reference.strip());
            return typed.canBe() ? SeeOther.at(GENERAL + "/" + typed.tidied()) : noSuchMessage(reference);
        }
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
        Feedback feedback = feedbackReader.find(reference).orElse(null);
        if (feedback == null) {
            return noSuchMessage(reference);
        }
        boolean justSent = sent != null;
        ReplyTo confirmed = justSent ? replies.confirmOnce(feedback).orElse(null) : null;
        FeedbackStatusView view =
                status.view(feedback, justSent, confirmed, layouts.crisis(), survey(feedback, justSent));
        return Response.ok(FeedbackTemplates.status(layouts.unindexed(), view)).build();
    }

    /** The same for every reference that leads nowhere, so that it tells nothing of those that do. */
    private Response noSuchMessage(String typed) {
        return Response.status(typed.isBlank() ? Response.Status.BAD_REQUEST : Response.Status.NOT_FOUND)
                .entity(FeedbackTemplates.reference(layouts.unindexed(), ReferenceHelp.of(typed)))
                .build();
    }

    /** The two questions after somebody told us what is missing; null otherwise. */
    private @Nullable Form survey(Feedback feedback, boolean justSent) {
        return justSent && feedback.kind() == FeedbackKind.MISSING
                ? SurveyForm.of(SurveyPlace.AFTER_MISSING).form(tokens, null)
                : null;
    }

    /**
     * Takes a form that was sent.
     *
     * @param withoutListing the form before its listing is read
     * @param withListing reads the listing
     */
    private Response take(FilledIn withoutListing, Supplier<FilledIn> withListing) {
        return forms.take(
                withoutListing.form(),
                (problem, answer) -> show(withoutListing, problem, answer),
                () -> keep(withListing.get()));
    }

    /** Stores the message; a form with errors comes back with them. */
    private Response keep(FilledIn form) {
        Optional<Message> message = form.form().read();
        if (message.isEmpty()) {
            return show(form, null, Response.Status.BAD_REQUEST);
        }
        Feedback feedback = intake.receive(message.get(), form.form().replyTo());
        return SeeOther.at("/feedback/" + feedback.reference() + "?sent=yes");
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
        boolean aboutListing = !address.equals(GENERAL);
        FeedbackKind kind =
                FamilyKinds.find(values.text(FeedbackForm.KIND), aboutListing).orElseThrow(NotFoundException::new);
        return new FilledIn(
                kind, new FeedbackForm(kind, aboutListing, listing, localArea.get(), values), address, listing);
    }

    private static String address(String slug) {
        return "/listings/" + slug + GENERAL;
    }

    private Response show(FilledIn form, @Nullable String problem, Response.Status status) {
        Listing listing = form.listing();
        FeedbackFormView view = new FeedbackFormView(
                FamilyKinds.title(form.kind(), form.isAboutListing()),
                FamilyKinds.lead(form.kind()) + " " + FamilyKinds.whatHappens(form.kind()),
                listing == null ? null : new Link(listing.content().name(), "/listings/" + listing.slug()),
                form.form().form(form.address(), tokens, problem),
                form.kind().isAnswered(),
                FamilyKinds.others(form.kind(), form.address(), form.isAboutListing()),
                layouts.crisis());
        boolean isTheFirst = listing == null && form.kind() == FeedbackKind.MISSING;
        return Response.status(status)
                .entity(FeedbackTemplates.form(isTheFirst ? layouts.indexed() : layouts.unindexed(), view))
                .build();
    }

    /** Finds the listing of a form. While the database is unreachable this fails, and an error page says so. */
    private Listing published(String slug) {
        return listings.find(slug) instanceof FoundListing.Published found ? found.listing() : notThere();
    }

    private static Listing notThere() {
        throw new NotFoundException();
    }
}
