package org.localoffer.service.http.staff.listings;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.localoffer.directory.listing.content.AvailabilityStatus;
import org.localoffer.directory.listing.content.Level;
import org.localoffer.service.foundation.Errors;
import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.http.shared.Choices;
import org.localoffer.service.localarea.model.Labels;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.localarea.model.Terms;
import org.localoffer.web.form.Button;
import org.localoffer.web.form.Choice;
import org.localoffer.web.form.Field;
import org.localoffer.web.form.FieldKind;
import org.localoffer.web.form.Section;

/** The form in which a provider edits a listing. Sections that change most often come first. */
final class ListingForm {

    private static final int LINE = 120;
    private static final int SENTENCE = 300;
    private static final int TEXT = 3000;
    private static final Choice NOT_ANSWERED = new Choice("", "Not answered", false);

    private final LocalArea area;
    private final FormValues values;
    private final Errors errors;

    ListingForm(LocalArea area, FormValues values, Errors errors) {
        this.area = area;
        this.values = values;
        this.errors = errors;
    }

    /** The fields of all sections. */
    Stream<Field> fields() {
        return sections().stream().flatMap(section -> section.fields().stream());
    }

    List<Section> sections() {
        return List.of(what(), now(), contact(), who(), howToGetIt(), cost(), when(), where(), answers(), registers());
    }

    private Section what() {
        return section(
                "what",
                "What it is",
                text("name", "Name", LINE),
                area("summary", "What it is, in one sentence", SENTENCE)
                        .withHint("Families see this in search results."),
                area("description", "What to expect (optional)", TEXT)
                        .withHint("Use short sentences. Say what acronyms stand for. Leave an empty line"
                                + " between paragraphs."),
                ticks("kinds_of_help", "Kinds of help", area.kindsOfHelp()),
                one("level", "Who it is meant for (optional)", levels()));
    }

    private Section now() {
        return section(
                "now",
                "Whether families can use it now",
                one("availability.status", "Is it running? (optional)", statuses()),
                area("availability.note", "Why, and from when (optional)", SENTENCE)
                        .withHint("If it is limited, planned, paused or closed."),
                number("availability.waiting_weeks", "How many weeks families wait (optional)")
                        .withHint("From asking to starting, for most families."),
                text("availability.waiting_note", "More about waiting (optional)", SENTENCE),
                number("capacity", "How many places there are (optional)"));
    }

    private Section contact() {
        List<Field> fields = rows(
                Rows.CONTACTS,
                (row, which) -> Stream.of(
                        text(row + "role", which + ": who answers (optional)", LINE)
                                .withHint("A role, such as Duty team. Not a person's name."),
                        of(FieldKind.PHONE, row + "phone", which + ": phone (optional)", LINE),
                        of(FieldKind.EMAIL, row + "email", which + ": e-mail (optional)", LINE)
                                .withHint("Use a team mailbox, not one person's."),
                        text(row + "note", which + ": note (optional)", SENTENCE)),
                "Contact");
        fields.add(of(FieldKind.WEB_ADDRESS, "links.website", "Website (optional)", SENTENCE));
        fields.add(of(
                FieldKind.WEB_ADDRESS,
                "links.sen_information_report",
                "SEN information report, if you are a school (optional)",
                SENTENCE));
        return repeating(Rows.CONTACTS, "contact", "How to reach you", "Add another contact", fields);
    }

    private Section who() {
        return section(
                "who",
                "Who it is for",
                of(FieldKind.SHORT, "ages.minimum", "Youngest age (optional)", LINE)
                        .withHint("Such as 5, or 18 months. 0 means from birth."),
                of(FieldKind.SHORT, "ages.maximum", "Oldest age (optional)", LINE)
                        .withHint("The oldest age that you take. For \"under 5\", enter 4."),
                one(
                        "needs.any",
                        "Is it for any need? (optional)",
                        List.of(
                                NOT_ANSWERED,
                                new Choice("yes", "Yes, whatever the need", false),
                                new Choice("no", "No, only for the needs ticked below", false))),
                ticks("needs.types", "Needs it is meant for (optional)", area.needs()));
    }

    private Section howToGetIt() {
        return section(
                "how",
                "How to get it",
                area("access.how_to_get_it", "What families do first (optional)", TEXT),
                ticks("access.who_can_refer", "Who can ask or refer (optional)", area.referrers()),
                one(
                        "access.diagnosis",
                        "Is a diagnosis needed? (optional)",
                        withNotAnswered(Choices.of(area.diagnosis()))),
                area("access.eligibility", "Who can use it (optional)", TEXT));
    }

    private Section cost() {
        return section(
                "cost",
                "What it costs",
                one(
                        "cost.free",
                        "Is it free? (optional)",
                        List.of(
                                NOT_ANSWERED,
                                new Choice("yes", "Yes, it is free", false),
                                new Choice("no", "No, there is a charge", false))),
                area("cost.details", "How much, and who pays less (optional)", TEXT));
    }

    private Section when() {
        List<Field> fields = rows(
                Rows.TIMES,
                (row, which) -> Stream.of(
                                Stream.of(
                                        choices(
                                                FieldKind.CHECKBOXES,
                                                row + "days",
                                                which + ": days (optional)",
                                                days()),
                                        of(FieldKind.SHORT, row + "opens", which + ": from (optional)", LINE)
                                                .withHint("Such as 9am"),
                                        of(FieldKind.SHORT, row + "closes", which + ": until (optional)", LINE)
                                                .withHint("Such as 4:30pm")),
                                meant(row, which),
                                Stream.of(text(row + "note", which + ": note (optional)", SENTENCE)
                                        .withHint("Such as term time only")))
                        .flatMap(parts -> parts),
                "Time");
        return repeating(Rows.TIMES, "when", "When it is open", "Add another time", fields);
    }

    /**
     * The question which hours are meant, where the typed ones are ambiguous or unusual. It is shown once the reader of
     * the form has asked it.
     */
    private Stream<Field> meant(String row, String which) {
        String name = row + TypedHours.MEANT;
        TypedHours typed = TypedHours.of(values, row);
        boolean asked = errors.of(name) != null || !values.text(name).isEmpty();
        if (!asked || !typed.needAnAnswer()) {
            return Stream.empty();
        }
        List<Choice> choices = typed.choices().stream()
                .map(hours -> new Choice(hours.value(), hours.words(), false))
                .toList();
        return Stream.of(one(name, which + ": which hours do you mean?", choices));
    }

    private Section where() {
        List<Field> fields = new ArrayList<>();
        fields.add(ticks("delivery", "How it is given (optional)", area.delivery()));
        fields.addAll(rows(
                Rows.PLACES,
                (row, which) -> Stream.of(
                        text(row + "name", which + ": name of the building (optional)", LINE),
                        text(row + "address", which + ": street (optional)", LINE),
                        text(row + "town", which + ": town (optional)", LINE),
                        of(FieldKind.SHORT, row + "postcode", which + ": postcode (optional)", LINE),
                        choices(
                                FieldKind.SELECT,
                                row + "area",
                                which + ": area (optional)",
                                withNotAnswered(Choices.ofAreas(area.areas().all()))),
                        ticks(row + "access_features", which + ": access (optional)", area.accessFeatures()),
                        choices(
                                FieldKind.CHECKBOXES,
                                row + "masked",
                                which + ": keep the address private (optional)",
                                List.of(new Choice("yes", "Show only the area, as for a refuge or a home", false)))),
                "Place"));
        fields.add(choices(
                FieldKind.CHECKBOXES,
                "service_area.areas",
                "Families who live in (optional)",
                Choices.ofAreas(area.areas().all())));
        fields.add(text("service_area.note", "Limits of where families live (optional)", SENTENCE));
        fields.add(ticks("languages", "Languages (optional)", area.languages()));
        return repeating(Rows.PLACES, "where", "Where it happens", "Add another place", fields);
    }

    private Section answers() {
        return section(
                "send",
                "Your answers about SEND",
                area(
                        "send_answers.outcomes",
                        "What do you aim to achieve for children and young people with SEND? (optional)",
                        TEXT),
                area("send_answers.training", "What SEND training have staff and volunteers had? (optional)", TEXT),
                area("send_answers.parental_involvement", "How do you involve parents and carers? (optional)", TEXT),
                area(
                        "send_answers.information_sharing",
                        "How do you share how a child is getting on? (optional)",
                        TEXT),
                area(
                        "send_answers.accessible_environment",
                        "How easy is the place to get into and move around? (optional)",
                        TEXT),
                area("send_answers.how_to_start", "How do families start to use it? (optional)", TEXT),
                area("send_answers.future_plans", "What do you plan to do next? (optional)", TEXT));
    }

    private Section registers() {
        return section(
                "registers",
                "Numbers in public registers",
                text("identifiers.ofsted_urn", "Ofsted number (optional)", LINE),
                text("identifiers.cqc_location", "Care Quality Commission (CQC) location (optional)", LINE),
                text("identifiers.gias_urn", "School number (URN) (optional)", LINE),
                text("identifiers.charity_number", "Charity number (optional)", LINE));
    }

    private static Section section(String id, String title, Field... fields) {
        return new Section(id, title, null, List.of(fields), null);
    }

    private Section repeating(Rows rows, String id, String title, String more, List<Field> fields) {
        return new Section(id, title, null, fields, Button.secondary(more, "more", rows.field()));
    }

    private interface Row {
        Stream<Field> fields(String prefix, String which);
    }

    private List<Field> rows(Rows rows, Row row, String word) {
        List<Field> fields = new ArrayList<>();
        for (int at = 0; at < rows.shown(values); at++) {
            row.fields(rows.prefix(at), word + " " + (at + 1)).forEach(fields::add);
        }
        return fields;
    }

    private Field text(String name, String label, int longest) {
        return of(FieldKind.TEXT, name, label, longest);
    }

    private Field area(String name, String label, int longest) {
        return of(FieldKind.TEXT_AREA, name, label, longest);
    }

    private Field number(String name, String label) {
        return of(FieldKind.NUMBER, name, label, 0);
    }

    private Field of(FieldKind kind, String name, String label, int longest) {
        return Field.of(kind, name, label, values.text(name))
                .withLongest(longest)
                .withError(errors.of(name));
    }

    private Field ticks(String name, String label, Terms terms) {
        return choices(FieldKind.CHECKBOXES, name, label, Choices.of(terms));
    }

    private Field one(String name, String label, List<Choice> choices) {
        return choices(FieldKind.RADIOS, name, label, choices);
    }

    private Field choices(FieldKind kind, String name, String label, List<Choice> choices) {
        Predicate<String> isChosen =
                kind == FieldKind.CHECKBOXES ? values.all(name)::contains : values.text(name)::equals;
        return Field.of(kind, name, label, Choices.selecting(isChosen, choices)).withError(errors.of(name));
    }

    private static List<Choice> levels() {
        return withNotAnswered(Choices.of(List.of(Level.values()), Level::slug, Labels::of));
    }

    private static List<Choice> statuses() {
        return withNotAnswered(Choices.of(List.of(AvailabilityStatus.values()), AvailabilityStatus::slug, Labels::of));
    }

    private static List<Choice> days() {
        return Choices.of(
                List.of(DayOfWeek.values()),
                ListingFormValues::slug,
                day -> day.getDisplayName(TextStyle.FULL, Locale.UK));
    }

    private static List<Choice> withNotAnswered(List<Choice> choices) {
        return Stream.concat(Stream.of(NOT_ANSWERED), choices.stream()).toList();
    }
}
