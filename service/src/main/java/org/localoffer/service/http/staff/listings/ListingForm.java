package org.localoffer.service.http.staff.listings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.localoffer.directory.listing.content.ListingContent;
import org.localoffer.directory.listing.content.OpeningTime;
import org.localoffer.service.foundation.Errors;
import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.http.shared.Choices;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.web.form.Button;
import org.localoffer.web.form.Choice;
import org.localoffer.web.form.Field;
import org.localoffer.web.form.FieldKind;
import org.localoffer.web.form.Section;

/** The form in which a provider edits a listing. Sections that change most often come first. */
final class ListingForm {

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
        return List.of(
                section("what", "What it is", ListingFields.WHAT),
                section("now", "Whether families can use it now", ListingFields.NOW),
                contact(),
                section("who", "Who it is for", ListingFields.WHO),
                section("how", "How to get it", ListingFields.HOW),
                section("cost", "What it costs", ListingFields.COST),
                when(),
                where(),
                section("send", "Your answers about SEND", ListingFields.ANSWERS),
                section("registers", "Numbers in public registers", ListingFields.REGISTERS));
    }

    private Section contact() {
        List<Field> fields = new ArrayList<>(rows(Rows.CONTACTS, "Contact", ListingFields.CONTACT));
        fields.addAll(fields(ListingFields.LINKS));
        return repeating(Rows.CONTACTS, "contact", "How to reach you", "Add another contact", fields);
    }

    private Section when() {
        List<Field> fields = new ArrayList<>();
        for (int row = 0; row < Rows.TIMES.shown(values); row++) {
            for (ListingField<OpeningTime> field : ListingFields.TIME) {
                fields.add(field(field, Rows.TIMES.prefix(row), which("Time", row)));
                if (field.equals(ListingFields.CLOSES)) {
                    meant(row).forEach(fields::add);
                }
            }
        }
        return repeating(Rows.TIMES, "when", "When it is open", "Add another time", fields);
    }

    /**
     * The question which hours are meant, where the typed ones are ambiguous or unusual. It is shown once the reader of
     * the form has asked it.
     */
    private Stream<Field> meant(int row) {
        String prefix = Rows.TIMES.prefix(row);
        String name = prefix + TypedHours.MEANT;
        TypedHours typed = TypedHours.of(values, prefix);
        boolean asked = errors.of(name) != null || !values.text(name).isEmpty();
        if (!asked || !typed.needAnAnswer()) {
            return Stream.empty();
        }
        List<Choice> choices = typed.choices().stream()
                .map(hours -> new Choice(hours.value(), hours.words(), false))
                .toList();
        return Stream.of(field(
                ListingField.chosen(
                        FieldKind.RADIOS,
                        TypedHours.MEANT,
                        "which hours do you mean?",
                        edition -> choices,
                        time -> null),
                prefix,
                which("Time", row)));
    }

    private Section where() {
        List<Field> fields = new ArrayList<>();
        fields.add(field(ListingFields.DELIVERY, "", ""));
        fields.addAll(rows(Rows.PLACES, "Place", ListingFields.PLACE));
        fields.addAll(fields(ListingFields.REACH));
        return repeating(Rows.PLACES, "where", "Where it happens", "Add another place", fields);
    }

    private Section section(String id, String title, List<ListingField<ListingContent>> fields) {
        return new Section(id, title, null, fields(fields), null);
    }

    private static Section repeating(Rows rows, String id, String title, String more, List<Field> fields) {
        return new Section(id, title, null, fields, Button.secondary(more, "more", rows.field()));
    }

    private List<Field> fields(List<ListingField<ListingContent>> fields) {
        return fields.stream().map(field -> field(field, "", "")).toList();
    }

    private <T> List<Field> rows(Rows rows, String word, List<ListingField<T>> fields) {
        List<Field> shown = new ArrayList<>();
        for (int row = 0; row < rows.shown(values); row++) {
            String prefix = rows.prefix(row);
            String which = which(word, row);
            fields.forEach(field -> shown.add(field(field, prefix, which)));
        }
        return shown;
    }

    /** Such as "Place 2: ", before the label of a field of the second place. */
    private static String which(String word, int row) {
        return word + " " + (row + 1) + ": ";
    }

    private Field field(ListingField<?> field, String prefix, String which) {
        String name = prefix + field.name();
        String label = which + field.label();
        Field shown = field.isChosen()
                ? Field.of(field.kind(), name, label, choices(field, name))
                : Field.of(field.kind(), name, label, values.text(name)).withLongest(field.longest());
        return shown.withHint(field.hint()).withError(errors.of(name));
    }

    private List<Choice> choices(ListingField<?> field, String name) {
        Predicate<String> isChosen =
                field.kind() == FieldKind.CHECKBOXES ? values.all(name)::contains : values.text(name)::equals;
        return Choices.selecting(isChosen, field.offer().in(area));
    }
}
