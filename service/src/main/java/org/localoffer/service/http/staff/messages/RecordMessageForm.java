package org.localoffer.service.http.staff.messages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

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
import org.localoffer.service.http.shared.Phrases;
import org.localoffer.service.http.staff.EditorDesk;
import org.localoffer.service.http.staff.TypedDay;
import org.localoffer.service.localarea.model.AgeBand;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.web.form.Button;
import org.localoffer.web.form.Choice;
import org.localoffer.web.form.Field;
import org.localoffer.web.form.FieldKind;
import org.localoffer.web.form.Form;
import org.localoffer.web.form.HiddenField;
import org.localoffer.web.form.Section;

/**
 * The form in which an officer records what somebody told the council by phone, on paper, at an event or in a forum.
 * Only the words are required; channel and day have a default.
 */
final class RecordMessageForm {

    static final String CHANNEL = "channel";
    static final String TOLD_ON = "told_on";

    private static final String WORDS = "words";
    private static final String KIND = "kind";
    private static final String LISTING = "listing";
    private static final int LONGEST_WORDS = 5000;

    /** More listings are not offered to choose from; a longer part of the name is needed. */
    private static final int MOST_CANDIDATES = 10;

    /** Messages of the web are the sender's own. */
    private static final Set<Channel> CHANNELS = EnumSet.complementOf(EnumSet.of(Channel.WEB));

    /**
     * Harm and abuse are decided by whoever reads a message. Of a child's own case no message is taken, and a request
     * about personal data has a form of its own.
     */
    private static final Set<FeedbackKind> KINDS = EnumSet.complementOf(EnumSet.of(
            FeedbackKind.POSSIBLE_HARM, FeedbackKind.VEXATIOUS, FeedbackKind.OWN_CASE, FeedbackKind.DATA_RIGHT));

    private static final Set<FeedbackKind> NEED_A_LISTING =
            EnumSet.of(FeedbackKind.LISTING_WRONG, FeedbackKind.COMPLIMENT);

    private static final List<Choice> NOT_SAID = List.of(new Choice("", "Not said", false));

    private final LocalArea area;
    private final FormValues values;
    private final Instant now;
    private final Errors errors = new Errors();
    private List<Listing> candidates = List.of();

    RecordMessageForm(LocalArea area, FormValues values, Instant now) {
        this.area = area;
        this.values = values;
        this.now = now;
    }

    /**
     * Values of an empty form.
     *
     * @param channel slug of the channel to begin with; null for the phone
     * @param toldOn the day to begin with; null for today
     */
    static FormValues first(@Nullable String channel, @Nullable String toldOn, Instant now) {
        return FormValues.empty()
                .set(KIND, FeedbackKind.MISSING.slug())
                .set(CHANNEL, channel == null ? Channel.PHONE.slug() : channel)
                .set(
                        TOLD_ON,
                        TypedDay.shown(Optional.ofNullable(toldOn)
                                .flatMap(TypedDay::of)
                                .orElseGet(() -> Phrases.day(now))));
    }

    /**
     * A message as it was typed.
     *
     * @param replyTo null if nobody wants a reply
     */
    record Typed(
            Message message, LocalDate toldOn, @Nullable ReplyTo replyTo) {}

    /**
     * What was typed; null where there are errors, which {@link #form} then shows.
     *
     * @param search published listings by a part of the name, or by the slug
     */
    @Nullable
    Typed read(Function<String, List<Listing>> search) {
        String words = values.text(WORDS);
        if (words.isEmpty()) {
            errors.add(WORDS, "Write what they told us");
        }
        errors.addIfTooLong(WORDS, words, LONGEST_WORDS);
        FeedbackKind kind = chosen(KINDS, FeedbackKind::slug, KIND, "Choose what it is about");
        String listing = listing(search);
        if (kind != null && NEED_A_LISTING.contains(kind) && listing == null) {
            errors.add(LISTING, "Say which listing it is about");
        }
        Channel channel = chosen(CHANNELS, Channel::slug, CHANNEL, "Choose how they told us");
        LocalDate toldOn = toldOn();
        ReplyTo replyTo = ReplyTo.read(values, errors);
        if (!errors.isEmpty() || kind == null || channel == null || toldOn == null) {
            return null;
        }
        Message message = new Message(
                Message.submissionOf(values.submission(), words),
                kind,
                channel,
                words,
                listing,
                SlugEnum.of(Sender.class, values.text("sender")).orElse(null),
                gapKey(),
                null);
        return new Typed(message, toldOn, replyTo);
    }

    private <T> @Nullable T chosen(Set<T> offered, Function<T, String> slug, String field, String whatToDo) {
        Optional<T> chosen = offered.stream()
                .filter(one -> slug.apply(one).equals(values.text(field)))
                .findFirst();
        if (chosen.isEmpty()) {
            errors.add(field, whatToDo);
        }
        return chosen.orElse(null);
    }

    private GapKey gapKey() {
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

    /** Slug of the listing that was meant; null for none, or where an error says why it is not known. */
    private @Nullable String listing(Function<String, List<Listing>> search) {
        String typed = lastSegment(values.text(LISTING));
        if (typed.isEmpty()) {
            return null;
        }
        List<Listing> found = search.apply(typed);
        Optional<Listing> exact = found.stream()
                .filter(listing ->
                        listing.slug().equals(typed) || listing.content().name().equalsIgnoreCase(typed))
                .findFirst();
        if (exact.isPresent() || found.size() == 1) {
            return exact.orElseGet(found::getFirst).slug();
        }
        if (found.isEmpty()) {
            errors.add(LISTING, "No listing has this in its name. Type another part of the name, or leave it empty");
        } else if (found.size() > MOST_CANDIDATES) {
            errors.add(LISTING, "Many listings have this in their names. Type more of the name");
        } else {
            errors.add(LISTING, "Choose which of these it is about");
            candidates = List.copyOf(found);
        }
        return null;
    }

    /** The slug in the address of a listing's page; other text unchanged. */
    private static String lastSegment(String typed) {
        boolean isAddress = typed.startsWith("/") || typed.startsWith("http");
        String path = typed.replaceFirst("[?#].*", "");
        return isAddress ? path.substring(path.lastIndexOf('/') + 1) : typed;
    }

    private @Nullable LocalDate toldOn() {
        LocalDate today = Phrases.day(now);
        LocalDate day = TypedDay.of(values.text(TOLD_ON)).orElse(null);
        if (day == null) {
            errors.add(TOLD_ON, "Enter a date, like " + TypedDay.shown(today));
        } else if (day.isAfter(today)) {
            errors.add(TOLD_ON, "Enter a date that is today or in the past");
        } else if (day.isBefore(today.minusYears(1))) {
            errors.add(TOLD_ON, "Enter a date within the last year");
        }
        return day;
    }

    /** @param problem why a form without errors could not be kept; null otherwise */
    Form form(@Nullable String problem) {
        return new Form(
                EditorDesk.RECORD,
                List.of(new HiddenField(
                        FormValues.SUBMISSION, values.submission().toString())),
                List.of(new Section("form", null, null, fields(problem), null)),
                List.of(
                        Button.main("Save", "act", "save"),
                        Button.secondary("Save and record another", "act", "another")),
                problem);
    }

    private List<Field> fields(@Nullable String problem) {
        Field words = Field.of(FieldKind.TEXT_AREA, WORDS, "What they told us", values.text(WORDS))
                .withHint("In their own words, as far as you can. Leave out names.")
                .withLongest(LONGEST_WORDS)
                .withError(errors.of(WORDS));
        List<Field> fields = new ArrayList<>();
        // After a refusal the focus belongs to the error summary.
        fields.add(errors.isEmpty() && problem == null ? words.withFocus() : words);
        fields.add(Choices.select(KIND, "What it is about", List.of(), Choices.of(KINDS), values)
                .withError(errors.of(KIND)));
        fields.add(listingField());
        fields.add(Choices.select("sender", "Who told us", NOT_SAID, Choices.of(Sender.values()), values));
        fields.add(Choices.select("help", "Kind of help", NOT_SAID, Choices.of(area.kindsOfHelp()), values));
        fields.add(Choices.select("age", "Age", NOT_SAID, Choices.ofAgeBands(area.ageBands()), values));
        fields.add(Choices.select("need", "Need", NOT_SAID, Choices.of(area.needs()), values));
        fields.add(Choices.select(
                "area", "Where", NOT_SAID, Choices.ofAreas(area.areas().all()), values));
        fields.add(Choices.select(
                        CHANNEL,
                        "How they told us",
                        List.of(),
                        Choices.of(CHANNELS, Channel::slug, MessageLabels::of),
                        values)
                .withError(errors.of(CHANNEL)));
        fields.add(Field.of(FieldKind.SHORT, TOLD_ON, "When they told us", values.text(TOLD_ON))
                .withError(errors.of(TOLD_ON)));
        fields.add(Field.of(
                        FieldKind.TEXT,
                        ReplyTo.FIELD,
                        "Do they want us to tell them when it is answered? (optional)",
                        values.text(ReplyTo.FIELD))
                .withHint(
                        "Their email address or phone number, and nothing else. It is kept apart, and deleted once they are told.")
                .withError(errors.of(ReplyTo.FIELD)));
        return fields;
    }

    private Field listingField() {
        String label = "Which listing (optional)";
        if (candidates.isEmpty()) {
            return Field.of(FieldKind.TEXT, LISTING, label, values.text(LISTING))
                    .withHint("A part of its name, or the address of its page.")
                    .withError(errors.of(LISTING));
        }
        Stream<Choice> found = candidates.stream()
                .map(listing -> new Choice(
                        listing.slug(),
                        listing.content().name() + ", " + listing.provider().name(),
                        false));
        return Field.of(
                        FieldKind.RADIOS,
                        LISTING,
                        label,
                        Stream.concat(found, Stream.of(new Choice("", "None of these", false)))
                                .toList())
                .withError(errors.of(LISTING));
    }
}
