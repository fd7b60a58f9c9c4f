package org.localoffer.service.http.staff.messages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.Sector;
import org.localoffer.service.feedback.Feedback;
import org.localoffer.service.feedback.FeedbackKind;
import org.localoffer.service.feedback.Triage;
import org.localoffer.service.foundation.Errors;
import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.http.shared.Choices;
import org.localoffer.service.http.staff.ClearanceFields;
import org.localoffer.service.localarea.model.AgeBand;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.localarea.model.Labels;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.privacy.Flag;
import org.localoffer.service.privacy.OwnDetails;
import org.localoffer.service.privacy.PersonalDetails;
import org.localoffer.web.form.Choice;
import org.localoffer.web.form.Field;
import org.localoffer.web.form.FieldKind;

/** The form in which an officer writes the public copy of a message and completes what it is about. */
final class PublicCopyForm {

    static final String TEXT = Triage.FIELD;

    private static final int LONGEST = 5000;

    private static final List<Choice> NOT_KNOWN_OR_ANY =
            List.of(new Choice("", "Not known", false), new Choice(GapKey.ANY, "Any", false));

    private static final List<Choice> BY_REMITS = List.of(new Choice("", "Whoever the remits name", false));

    private final Feedback feedback;
    private final LocalArea area;
    private final FormValues values;
    private final Errors errors = new Errors();

    PublicCopyForm(Feedback feedback, LocalArea area, FormValues values) {
        this.feedback = feedback;
        this.area = area;
        this.values = values;
    }

    /**
     * The values when the page is first shown: the saved copy, or else the family's words without the personal details
     * that were flagged; and what the family chose, completed by what was read from its words.
     */
    static FormValues first(Feedback feedback, String words, ReadFromText read) {
        GapKey gapKey = read.gapKey();
        return FormValues.empty()
                .set(
                        TEXT,
                        feedback.publicText() == null
                                ? PersonalDetails.without(words, toBeLeftOut(feedback, words))
                                : feedback.publicText())
                .set("kind", feedback.kind().slug())
                .set("help", gapKey.help())
                .set("need", gapKey.need())
                .set("age", gapKey.ageBand())
                .set("area", gapKey.area())
                .set("sector", gapKey.sector());
    }

    /**
     * Only the provider and officers read a report on a listing, and it may need the service's own number or address.
     * Those that the family calls its own are left out.
     */
    private static List<Flag> toBeLeftOut(Feedback feedback, String words) {
        return feedback.kind() == FeedbackKind.LISTING_WRONG
                ? feedback.flags().stream()
                        .filter(flag -> !flag.kind().isContact() || OwnDetails.isOfWriter(words, flag))
                        .toList()
                : feedback.flags();
    }

    Errors errors() {
        return errors;
    }

    boolean isTooLong() {
        errors.addIfTooLong(TEXT, values.text(TEXT), LONGEST);
        return !errors.isEmpty();
    }

    /**
     * Whether it is complete. Whether it identifies somebody is checked when it is approved.
     *
     * @param bodies slugs of the bodies that can answer
     */
    boolean isComplete(Set<String> bodies) {
        String body = values.text("body");
        if (!body.isEmpty() && !bodies.contains(body)) {
            errors.add("body", "Choose who answers");
        }
        if (values.text(TEXT).isEmpty()) {
            errors.add(TEXT, "Write the public copy");
        }
        return !isTooLong();
    }

    Triage.PublicCopy copy() {
        String body = values.text("body");
        return new Triage.PublicCopy(
                values.text(TEXT),
                kind(),
                new GapKey(
                        known("help", area.kindsOfHelp().slugs()),
                        known("need", area.needs().slugs()),
                        known("age", area.ageBands().stream().map(AgeBand::slug).toList()),
                        known("area", area.areas().slugs()),
                        known(
                                "sector",
                                Arrays.stream(Sector.values()).map(Sector::slug).toList())),
                body.isEmpty() ? null : body);
    }

    private FeedbackKind kind() {
        return kinds().filter(kind -> kind.slug().equals(values.text("kind")))
                .findFirst()
                .orElse(feedback.kind());
    }

    /** The kinds that an officer can choose, which depend on whether the message is about a listing. */
    private Stream<FeedbackKind> kinds() {
        return Stream.of(FeedbackKind.values())
                .filter(kind -> kind.isAnswered() || kind.isAboutListing())
                .filter(kind ->
                        feedback.listing() != null || !kind.isAboutListing() || kind == FeedbackKind.SERVICE_QUALITY);
    }

    private @Nullable String known(String field, Collection<String> slugs) {
        String value = values.text(field);
        return value.equals(GapKey.ANY) || slugs.contains(value) ? value : null;
    }

    /**
     * @param clearance for what was found in a copy that was sent
     * @param mistakes errors of the form that was sent; empty when the page is first shown
     * @param answers who answers by the remits, as far as the message is understood; null if nobody does
     */
    List<Field> fields(
            ClearanceFields clearance,
            Errors mistakes,
            ReadFromText read,
            List<Choice> bodies,
            @Nullable String answers) {
        List<Field> fields = text(values, clearance, mistakes);
        fields.add(Choices.select("kind", "What it is about", List.of(), Choices.of(kinds().toList()), values));
        fields.add(part("help", "Kind of help", Choices.of(area.kindsOfHelp()))
                .withHint(read.helpNote(values.text("help"))));
        fields.add(part("need", "Need", Choices.of(area.needs())).withHint(read.needNote(values.text("need"))));
        fields.add(part("age", "Age", Choices.ofAgeBands(area.ageBands())).withHint(read.ageNote(values.text("age"))));
        fields.add(
                part("area", "Area", Choices.ofAreas(area.areas().all())).withHint(read.areaNote(values.text("area"))));
        fields.add(part("sector", "Sector", Choices.of(List.of(Sector.values()), Sector::slug, Labels::of))
                .withHint(read.sectorNote(values.text("sector"))));
        fields.add(Choices.select("body", "Who answers", BY_REMITS, bodies, values)
                .withHint(
                        answers == null
                                ? null
                                : "As it stands: " + answers + ". It changes with what you choose above.")
                .withError(mistakes.of("body")));
        return fields;
    }

    /** The field of one part of the gap key. */
    private Field part(String name, String label, List<Choice> choices) {
        return Choices.select(name, label, NOT_KNOWN_OR_ANY, choices, values);
    }

    /** The field of the copy, and those that clear what was found in it. */
    static List<Field> text(FormValues values, ClearanceFields clearance, Errors mistakes) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.of(FieldKind.TEXT_AREA, TEXT, "Public copy", values.text(TEXT))
                .withHint("Replace names with roles, such as \"my child\" or \"the teacher\". Take out anything"
                        + " that would identify anybody.")
                .withLongest(LONGEST)
                .withError(mistakes.of(TEXT)));
        fields.addAll(clearance.fields(mistakes));
        return fields;
    }
}
