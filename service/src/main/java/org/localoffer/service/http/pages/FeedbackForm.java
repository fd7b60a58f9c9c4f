package org.localoffer.service.http.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.Listing;
import org.localoffer.service.feedback.Channel;
import org.localoffer.service.feedback.FeedbackKind;
import org.localoffer.service.feedback.Message;
import org.localoffer.service.feedback.ReplyTo;
import org.localoffer.service.feedback.Sender;
import org.localoffer.service.foundation.Errors;
import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.foundation.SlugEnum;
import org.localoffer.service.http.shared.Choices;
import org.localoffer.service.http.shared.limits.FormTokens;
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
 * The form of a message. Only its words are required (domain L15). After a search that found nothing, all fields start with
 * what was searched for.
 */
final class FeedbackForm implements SentForm {

    static final String WORDS = "words";
    static final String KIND = "kind";
    static final String SEARCHED = "q";

    private static final int LONGEST_WORDS = 5000;
    private static final int LONGEST_SEARCH = 500;

    private static final Choice NOT_SAID = new Choice("", "I would rather not say, or I do not know", false);

    private final FeedbackKind kind;
    private final boolean aboutListing;
    private final @Nullable Listing listing;
    private final LocalArea area;
    private final FormValues values;
    private final FormEnvelope envelope;
    private final Errors errors = new Errors();
    private @Nullable ReplyTo replyTo;

    /** @param listing null where the message is about none, or its listing has not been read */
    FeedbackForm(
            FeedbackKind kind, boolean aboutListing, @Nullable Listing listing, LocalArea area, FormValues values) {
        this.kind = kind;
        this.aboutListing = aboutListing;
        this.listing = listing;
        this.area = area;
        this.values = values;
        this.envelope = new FormEnvelope(values);
    }

    @Override
    public boolean isComplete() {
        return read().isPresent();
    }

    @Override
    public FormEnvelope envelope() {
        return envelope;
    }

    @Override
    public String typed() {
        return values.text(WORDS);
    }

    /** The message that was typed; empty where there are errors, which {@link #form} then shows. */
    Optional<Message> read() {
        String words = values.text(WORDS);
        if (words.isEmpty()) {
            errors.add(WORDS, "Write something, in your own words");
        }
        errors.addIfTooLong(WORDS, words, LONGEST_WORDS);
        replyTo = ReplyTo.read(values, errors);
        if (!errors.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Message(
                envelope.submission(words),
                kind,
                Channel.WEB,
                words,
                listing == null ? null : listing.slug(),
                SlugEnum.of(Sender.class, values.text("sender")).orElse(null),
                gapKey(),
                holdsSearch(words) ? searched() : null));
    }

    /** The words as sent; on a form that nobody has filled in yet, the question that found nothing. */
    private String words() {
        String searched = searched();
        boolean begun = values.has(WORDS) || kind != FeedbackKind.MISSING || aboutListing;
        return begun || searched == null ? values.text(WORDS) : searched;
    }

    /** Whether the family left the words that it searched for in those that it sends. Others are not kept. */
    private boolean holdsSearch(String words) {
        String searched = searched();
        return searched != null && words.contains(searched);
    }

    /** Where {@link #read} found that the family wants to be told of the answer; null for nowhere. */
    @Nullable
    ReplyTo replyTo() {
        return replyTo;
    }

    private GapKey gapKey() {
        if (aboutListing) {
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

    /** @param problem why a form without errors could not be accepted; null otherwise */
    Form form(String action, FormTokens tokens, @Nullable String problem) {
        List<HiddenField> hidden = new ArrayList<>(envelope.hidden(tokens));
        hidden.add(new HiddenField(KIND, kind.slug()));
        if (searched() != null) {
            hidden.add(new HiddenField(SEARCHED, searched()));
        }
        Form form = Form.of(envelope.action(action), hidden, fields(), Button.main("Send"));
        return new Form(form.action(), form.hidden(), form.sections(), form.buttons(), problem);
    }

    private List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.of(FieldKind.TEXT_AREA, WORDS, FamilyKinds.question(kind), words())
                .withHint(hint())
                .withLongest(LONGEST_WORDS)
                .withError(errors.of(WORDS))
                .ofThePublic());
        if (kind == FeedbackKind.MISSING || isOfUnlistedHelp()) {
            fields.addAll(whatItIsAbout());
        }
        fields.add(select("sender", "Who are you? (optional)", Choices.of(Sender.values())));
        fields.add(Field.of(
                        FieldKind.TEXT,
                        ReplyTo.FIELD,
                        "Do you want us to tell you when it is answered? (optional)",
                        values.text(ReplyTo.FIELD))
                .withHint(
                        "Then type your email address or your phone number, and nothing else. We use it for that alone,"
                                + " and delete it.")
                .withError(errors.of(ReplyTo.FIELD)));
        fields.add(envelope.trap());
        return fields;
    }

    /** Whether it tells how something was without saying which listing it is. */
    private boolean isOfUnlistedHelp() {
        return kind == FeedbackKind.SERVICE_QUALITY && !aboutListing;
    }

    private String hint() {
        return isOfUnlistedHelp()
                ? "In your own words. Say which school, club or service it is. You do not need to say who you are or name"
                        + " anybody."
                : "In your own words. You do not need to say who you are or name anybody.";
    }

    private List<Field> whatItIsAbout() {
        List<Field> fields = new ArrayList<>();
        List<Area> partsOfTheArea = area.areas().all().stream()
                .filter(place -> place.inside() != null)
                .toList();
        fields.add(select("help", "What kind of help? (optional)", Choices.of(area.kindsOfHelp())));
        fields.add(select("age", "For what age? (optional)", Choices.ofAgeBands(area.ageBands())));
        fields.add(select("need", "For which need? (optional)", Choices.of(area.needs())));
        fields.add(select("area", "Where? (optional)", Choices.ofAreas(partsOfTheArea)));
        return fields;
    }

    private Field select(String name, String label, List<Choice> choices) {
        return Choices.select(name, label, List.of(NOT_SAID), choices, values);
    }
}
