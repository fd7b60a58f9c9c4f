package org.localoffer.service.http.staff.signals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.foundation.Errors;
import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.foundation.SlugEnum;
import org.localoffer.service.gaps.SignalChannel;
import org.localoffer.service.gaps.SignalReport;
import org.localoffer.service.http.shared.Choices;
import org.localoffer.service.http.shared.Phrases;
import org.localoffer.service.http.staff.ClearanceFields;
import org.localoffer.service.http.staff.EditorDesk;
import org.localoffer.service.http.staff.TypedDay;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.privacy.PublicationFindings;
import org.localoffer.web.form.Button;
import org.localoffer.web.form.Choice;
import org.localoffer.web.form.Field;
import org.localoffer.web.form.FieldKind;
import org.localoffer.web.form.Form;
import org.localoffer.web.form.HiddenField;
import org.localoffer.web.form.Section;

/** The form in which an officer records one kind of evidence. */
final class SignalForm {

    static final String KIND = "kind";

    private static final String FOUND = "found";
    private static final String CHANNEL = "channel";
    private static final String STEPS = "steps";
    private static final String MINUTES = "minutes";
    private static final String MENTIONS = "mentions";
    private static final String DAY = "day";
    private static final String YES = "yes";
    private static final String NO = "no";

    /** Characters of a summary. Whole posts and pages do not fit. */
    private static final int LONGEST_WORDS = 1000;

    private static final int LONGEST_CITATION = 300;
    private static final int MOST_STEPS = 1000;
    private static final int MOST_MINUTES = 24 * 60;
    private static final int MOST_MENTIONS = 100_000;

    private static final List<Choice> YES_OR_NO = List.of(new Choice(YES, "Yes", false), new Choice(NO, "No", false));
    private static final List<Choice> NOT_NOTED = List.of(new Choice("", "Not noted", false));

    private final RecordedKind kind;
    private final FormValues values;
    private final LocalDate today;
    private final Errors errors = new Errors();
    private final GapKeyFields about;

    SignalForm(RecordedKind kind, LocalArea area, FormValues values, Instant now) {
        this.kind = kind;
        this.values = values;
        this.today = Phrases.day(now);
        this.about = new GapKeyFields(area, values, errors);
    }

    /** Values of an empty form. */
    static FormValues first(Instant now) {
        return FormValues.empty().set(DAY, TypedDay.shown(Phrases.day(now)));
    }

    RecordedKind kind() {
        return kind;
    }

    /** The id under which it is recorded: the same however often the form is sent. */
    UUID id() {
        return values.submission();
    }

    /** What was typed; null where there are errors, which {@link #form} then shows. */
    @Nullable
    SignalReport read() {
        String words = required(SignalReport.WORDS, "Say in your own words what it is", LONGEST_WORDS);
        SignalReport.Details details =
                switch (kind) {
                    case MYSTERY_SHOP -> mysteryShop();
                    case TRENDING -> new SignalReport.Trending(channel(), number(MENTIONS, 1, MOST_MENTIONS));
                    case DOCUMENT ->
                        new SignalReport.Document(required(
                                SignalReport.CITATION, "Say which document it is, and where in it", LONGEST_CITATION));
                };
        GapKey gapKey = about.read();
        LocalDate day = day();
        return errors.isEmpty() && day != null ? new SignalReport(day, gapKey, words, details) : null;
    }

    private SignalReport.MysteryShop mysteryShop() {
        String found = values.text(FOUND);
        if (!found.equals(YES) && !found.equals(NO)) {
            errors.add(FOUND, "Choose yes or no");
        }
        return new SignalReport.MysteryShop(
                channel(), found.equals(YES), number(STEPS, 0, MOST_STEPS), number(MINUTES, 0, MOST_MINUTES));
    }

    private String required(String field, String whatToDo, int longest) {
        String text = values.text(field);
        if (text.isEmpty()) {
            errors.add(field, whatToDo);
        }
        errors.addIfTooLong(field, text, longest);
        return text;
    }

    private @Nullable SignalChannel channel() {
        return SlugEnum.of(SignalChannel.class, values.text(CHANNEL)).orElse(null);
    }

    /** Null where nothing was typed, or an error says why it is no number. */
    private @Nullable Integer number(String field, int least, int most) {
        if (values.text(field).isEmpty()) {
            return null;
        }
        Integer number = values.number(field)
                .filter(typed -> typed >= least && typed <= most)
                .orElse(null);
        if (number == null) {
            errors.add(field, "Enter a whole number from " + least + " to " + most + ", or leave it empty");
        }
        return number;
    }

    /** Evidence counts for a year, so an older day would be recorded for nothing. */
    private @Nullable LocalDate day() {
        LocalDate day = TypedDay.of(values.text(DAY)).orElse(null);
        if (day == null) {
            errors.add(DAY, "Enter a date, like " + TypedDay.shown(today));
        } else if (day.isAfter(today)) {
            errors.add(DAY, "Enter a date that is today or in the past");
        } else if (day.isBefore(today.minusYears(1))) {
            errors.add(DAY, "Enter a date within the last year");
        }
        return day;
    }

    /** @param found in the texts that were sent; {@link PublicationFindings#NOTHING} before */
    Form form(PublicationFindings found) {
        ClearanceFields clearance = new ClearanceFields(found, values);
        clearance.note(errors);
        List<Field> fields = new ArrayList<>();
        fields.add(words());
        fields.addAll(clearance.of(SignalReport.WORDS, errors));
        fields.addAll(ofKind());
        fields.addAll(clearance.of(SignalReport.CITATION, errors));
        fields.addAll(about.fields());
        fields.add(Field.of(FieldKind.SHORT, DAY, dayLabel(), values.text(DAY)).withError(errors.of(DAY)));
        return new Form(
                EditorDesk.RECORD_SIGNAL,
                List.of(new HiddenField(KIND, kind.slug()), new HiddenField(FormValues.SUBMISSION, id().toString())),
                List.of(new Section("form", null, clearance.intro(), fields, null)),
                List.of(Button.main("Save")),
                null);
    }

    private Field words() {
        String label =
                switch (kind) {
                    case MYSTERY_SHOP -> "What they tried to find, and what happened";
                    case TRENDING -> "What families talk about";
                    case DOCUMENT -> "What is missing, in plain words";
                };
        return Field.of(FieldKind.TEXT_AREA, SignalReport.WORDS, label, values.text(SignalReport.WORDS))
                .withHint("In your own words. No names, and no copied posts.")
                .withLongest(LONGEST_WORDS)
                .withError(errors.of(SignalReport.WORDS));
    }

    private String dayLabel() {
        return switch (kind) {
            case MYSTERY_SHOP -> "When they tried";
            case TRENDING -> "When you noticed it";
            case DOCUMENT -> "When you read it";
        };
    }

    private List<Field> ofKind() {
        return switch (kind) {
            case MYSTERY_SHOP ->
                List.of(
                        Field.of(
                                        FieldKind.RADIOS,
                                        FOUND,
                                        "Did they find it?",
                                        Choices.selecting(values.text(FOUND)::equals, YES_OR_NO))
                                .withError(errors.of(FOUND)),
                        channelField("How they tried"),
                        numberField(STEPS, "How many pages or calls it took (optional)"),
                        numberField(MINUTES, "How many minutes it took (optional)"));
            case TRENDING ->
                List.of(
                        channelField("Where they talk about it"),
                        numberField(MENTIONS, "How often it came up (optional)"));
            case DOCUMENT ->
                List.of(Field.of(
                                FieldKind.TEXT,
                                SignalReport.CITATION,
                                "Which document, and where in it",
                                values.text(SignalReport.CITATION))
                        .withHint("For example, \"Inspection report, May 2026, page 4\"")
                        .withError(errors.of(SignalReport.CITATION)));
        };
    }

    private Field channelField(String label) {
        return Choices.select(CHANNEL, label, NOT_NOTED, Choices.of(SignalChannel.values()), values);
    }

    private Field numberField(String name, String label) {
        return Field.of(FieldKind.NUMBER, name, label, values.text(name)).withError(errors.of(name));
    }
}
