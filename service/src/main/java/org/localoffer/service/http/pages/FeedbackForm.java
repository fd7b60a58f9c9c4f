package org.localoffer.service.http.pages;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.Listing;
import org.localoffer.service.feedback.Channel;
import org.localoffer.service.feedback.FeedbackKind;
import org.localoffer.service.feedback.Message;
import org.localoffer.service.feedback.Sender;
import org.localoffer.service.foundation.Errors;
import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.foundation.SlugEnum;
import org.localoffer.service.http.shared.Choices;
import org.localoffer.service.http.shared.limits.FormTokens;
import org.localoffer.service.http.shared.limits.MessageGate;
import org.localoffer.service.localarea.model.AgeBand;
import org.localoffer.service.localarea.model.Area;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.web.form.Button;
import org.localoffer.web.form.Choice;
import org.localoffer.web.form.Field;
import org.localoffer.web.form.FieldKind;
import org.localoffer.web.form.Form;
import org.localoffer.web.form.HiddenField;

/**
 * The form of a message. Only its words are required (domain L15); the other fields start with what was searched for.
 */
final class FeedbackForm {

    static final String WORDS = "words";
    static final String KIND = "kind";
    static final String SEARCHED = "q";
    static final String MAY_HAVE_SEARCH = "include_search";
    /** A signed token of when the form was shown. */
    static final String TOKEN = "form";
    /** The name of the honeypot field; one that browsers do not fill in automatically. */
    static final String TRAP = "leave_empty";

    private static final int LONGEST_WORDS = 5000;
    private static final int LONGEST_SEARCH = 500;

    private static final Choice NOT_SAID = new Choice("", "I would rather not say, or I do not know", false);

    private final FeedbackKind kind;
    private final @Nullable Listing listing;
    private final LocalArea area;
    private final FormValues values;
    private final Errors errors = new Errors();

    FeedbackForm(FeedbackKind kind, @Nullable Listing listing, LocalArea area, FormValues values) {
        this.kind = kind;
        this.listing = listing;
        this.area = area;
        this.values = values;
    }

    /**
     * The kind of a message; empty for a slug that this form does not offer.
     *
     * @param slug empty for the first kind that the form offers
     */
    static Optional<FeedbackKind> kindOf(String slug, boolean aboutListing) {
        Stream<FeedbackKind> offered = aboutListing
                ? Stream.of(FeedbackKind.LISTING_WRONG, FeedbackKind.SERVICE_QUALITY)
                : Stream.of(FeedbackKind.MISSING, FeedbackKind.HARD_TO_USE, FeedbackKind.HOW_IT_IS_MADE);
        List<FeedbackKind> kinds = offered.toList();
        return slug.isEmpty()
                ? Optional.of(kinds.getFirst())
                : kinds.stream().filter(kind -> kind.slug().equals(slug)).findFirst();
    }

    /** The message that was typed; empty where there are errors, which {@link #form} then shows. */
    Optional<Message> read() {
        String words = values.text(WORDS);
        if (words.isEmpty()) {
            errors.add(WORDS, "Write something, in your own words");
        }
        errors.addIfTooLong(WORDS, words, LONGEST_WORDS);
        if (!errors.isEmpty()) {
            return Optional.empty();
        }
        boolean mayHaveSearch = values.text(MAY_HAVE_SEARCH).equals("yes") && searched() != null;
        return Optional.of(new Message(
                submissionOf(values.submission(), words),
                kind,
                Channel.WEB,
                words,
                listing == null ? null : listing.slug(),
                SlugEnum.of(Sender.class, values.text("sender")).orElse(null),
                gapKey(),
                mayHaveSearch ? searched() : null));
    }

    private GapKey gapKey() {
        if (listing != null) {
            return GapKey.UNKNOWN;
        }
        return new GapKey(
                known("help", area.kindsOfHelp().slugs()),
                known("need", area.needs().slugs()),
                known("age", area.ageBands().stream().map(AgeBand::slug).toList()),
                known("area", area.areas().slugs()),
                null);
    }

    private @Nullable String known(String field, Collection<String> slugs) {
        String value = values.text(field);
        return slugs.contains(value) ? value : null;
    }

    private @Nullable String searched() {
        String words = values.text(SEARCHED);
        return words.isEmpty() ? null : words.substring(0, Math.min(words.length(), LONGEST_SEARCH));
    }

    /** What the message gate needs to judge the form. */
    MessageGate.Sent sent() {
        UUID submission = values.submission();
        return new MessageGate.Sent(
                submission, values.text(TOKEN), values.text(TRAP), submissionOf(submission, values.text(WORDS)));
    }

    /** Gives the form a new submission, as if nothing had been sent from it. */
    void begin() {
        values.set(FormValues.SUBMISSION, UUID.randomUUID());
    }

    /** @param problem why a form without errors could not be accepted; null otherwise */
    Form form(String action, FormTokens tokens, @Nullable String problem) {
        UUID submission = values.submission();
        List<HiddenField> hidden = new ArrayList<>();
        hidden.add(new HiddenField(FormValues.SUBMISSION, submission.toString()));
        hidden.add(new HiddenField(TOKEN, tokens.keptOrIssued(values.text(TOKEN), submission)));
        hidden.add(new HiddenField(KIND, kind.slug()));
        if (searched() != null) {
            hidden.add(new HiddenField(SEARCHED, searched()));
        }
        // A POST to a page's own address removes that page from the browser's cache (RFC 9111, 4.4). With a query of
        // its own the cached page stays, so that going back and sending again repeats the same submission.
        String own = action + "?" + FormValues.SUBMISSION + "=" + submission;
        Form form = Form.of(own, hidden, fields(), Button.main("Send"));
        return new Form(form.action(), form.hidden(), form.sections(), form.buttons(), problem);
    }

    /**
     * Includes the words, since the same form with other words, as after going back in the browser, is another message.
     */
    private static UUID submissionOf(UUID submission, String words) {
        return UUID.nameUUIDFromBytes((submission + " " + words).getBytes(StandardCharsets.UTF_8));
    }

    private List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.of(FieldKind.TEXT_AREA, WORDS, question(), values.text(WORDS))
                .withHint("In your own words. You do not need to say who you are or name anybody.")
                .withLongest(LONGEST_WORDS)
                .withError(errors.of(WORDS))
                .ofThePublic());
        if (kind == FeedbackKind.MISSING) {
            fields.addAll(whatIsMissing());
        }
        fields.add(select("sender", "Who are you? (optional)", Choices.of(Sender.values())));
        fields.add(Field.of(FieldKind.TRAP, TRAP, "Leave this box empty", ""));
        return fields;
    }

    private List<Field> whatIsMissing() {
        List<Field> fields = new ArrayList<>();
        List<Area> partsOfTheArea = area.areas().all().stream()
                .filter(place -> place.inside() != null)
                .toList();
        fields.add(select("help", "What kind of help? (optional)", Choices.of(area.kindsOfHelp())));
        fields.add(select("age", "For what age? (optional)", Choices.ofAgeBands(area.ageBands())));
        fields.add(select("need", "For which need? (optional)", Choices.of(area.needs())));
        fields.add(select("area", "Where? (optional)", Choices.ofAreas(partsOfTheArea)));
        if (searched() != null) {
            fields.add(Field.of(
                    FieldKind.CHECKBOXES,
                    MAY_HAVE_SEARCH,
                    "You searched for “" + searched() + "” (optional)",
                    List.of(new Choice(
                            "yes",
                            "Send these words, too",
                            values.text(MAY_HAVE_SEARCH).equals("yes")))));
        }
        return fields;
    }

    private String question() {
        return switch (kind) {
            case MISSING -> "What could you not find?";
            case LISTING_WRONG -> "What is wrong?";
            case SERVICE_QUALITY -> "How was it?";
            case HARD_TO_USE -> "What is hard to use or hard to read?";
            default -> "What do you want to tell us?";
        };
    }

    private Field select(String name, String label, List<Choice> choices) {
        return Choices.select(name, label, List.of(NOT_SAID), choices, values);
    }
}
