package org.localoffer.service.http.staff.annual;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.foundation.Errors;
import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.foundation.SlugEnum;
import org.localoffer.service.gaps.annual.RegisterEntry;
import org.localoffer.service.gaps.annual.RegisterSubject;
import org.localoffer.service.http.shared.Choices;
import org.localoffer.service.http.staff.ClearanceFields;
import org.localoffer.service.http.staff.TypedDay;
import org.localoffer.service.privacy.PublicationFindings;
import org.localoffer.web.form.Button;
import org.localoffer.web.form.Choice;
import org.localoffer.web.form.Field;
import org.localoffer.web.form.FieldKind;
import org.localoffer.web.form.Form;
import org.localoffer.web.form.HiddenField;
import org.localoffer.web.form.Section;

/** The form of an entry in the registers. */
final class RegisterForm {

    static final String SUBJECT = "subject";

    private static final String DAY = "day";
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 1000;

    /** The law came into force on this day. */
    private static final LocalDate FIRST = LocalDate.of(2014, 9, 1);

    private static final List<Choice> CHOOSE = List.of(new Choice("", "Choose one", false));

    private final FormValues values;
    private final LocalDate today;
    private final Errors errors = new Errors();

    RegisterForm(FormValues values, LocalDate today) {
        this.values = values;
        this.today = today;
    }

    /** Values of an empty form. */
    static FormValues first(LocalDate today) {
        return FormValues.empty().set(DAY, TypedDay.shown(today));
    }

    /** Values of an entry that is there. */
    static FormValues of(RegisterEntry.Said said) {
        return FormValues.empty()
                .set(SUBJECT, said.subject().slug())
                .set(RegisterEntry.WHO, said.who())
                .set(DAY, TypedDay.shown(said.day()))
                .set(RegisterEntry.METHOD, said.method())
                .set(RegisterEntry.CHANGED, said.changed());
    }

    /** What was typed; null where there are errors, which {@link #form} then shows. */
    RegisterEntry.@Nullable Said read() {
        RegisterSubject subject =
                SlugEnum.of(RegisterSubject.class, values.text(SUBJECT)).orElse(null);
        if (subject == null) {
            errors.add(SUBJECT, "Choose a group or a topic");
        }
        String who = required(RegisterEntry.WHO, "Say which group or organisation it was");
        LocalDate day = day();
        String method = required(RegisterEntry.METHOD, "Say how it was done, like “a meeting”");
        errors.addIfTooLong(RegisterEntry.CHANGED, values.text(RegisterEntry.CHANGED), LONGEST_TEXT);
        return subject == null || day == null || !errors.isEmpty()
                ? null
                : new RegisterEntry.Said(subject, who, day, method, values.textOrNull(RegisterEntry.CHANGED));
    }

    private String required(String field, String whatToDo) {
        String text = values.text(field);
        if (text.isEmpty()) {
            errors.add(field, whatToDo);
        }
        errors.addIfTooLong(field, text, LONGEST_LINE);
        return text;
    }

    private @Nullable LocalDate day() {
        LocalDate day = TypedDay.of(values.text(DAY)).orElse(null);
        if (day == null) {
            errors.add(DAY, "Enter a date, like " + TypedDay.shown(today));
        } else if (day.isAfter(today)) {
            errors.add(DAY, "Enter a date that is today or in the past");
        } else if (day.isBefore(FIRST)) {
            errors.add(DAY, "Enter a date since 1 September 2014");
        }
        return day;
    }

    /**
     * The form to an address.
     *
     * @param hidden what it sends besides
     * @param found in the texts that were sent; {@link PublicationFindings#NOTHING} before
     */
    Form form(String address, HiddenField hidden, PublicationFindings found) {
        ClearanceFields clearance = new ClearanceFields(found, values);
        clearance.note(errors);
        List<Field> fields = new ArrayList<>();
        fields.add(Choices.select(SUBJECT, "Group or topic", CHOOSE, subjects(), values)
                .withError(errors.of(SUBJECT)));
        fields.add(line(RegisterEntry.WHO, "Which group or organisation")
                .withHint("For example, “The parent carer forum”. Name no person."));
        fields.addAll(clearance.of(RegisterEntry.WHO, errors));
        fields.add(Field.of(FieldKind.SHORT, DAY, "When", values.text(DAY)).withError(errors.of(DAY)));
        fields.add(line(RegisterEntry.METHOD, "How").withHint("For example, “a meeting” or “an online form”."));
        fields.addAll(clearance.of(RegisterEntry.METHOD, errors));
        fields.add(Field.of(
                        FieldKind.TEXT_AREA,
                        RegisterEntry.CHANGED,
                        "What changed because of it (optional)",
                        values.text(RegisterEntry.CHANGED))
                .withLongest(LONGEST_TEXT)
                .withError(errors.of(RegisterEntry.CHANGED)));
        fields.addAll(clearance.of(RegisterEntry.CHANGED, errors));
        return new Form(
                address,
                List.of(hidden),
                List.of(new Section("form", null, clearance.intro(), fields, null)),
                List.of(Button.main("Save")),
                null);
    }

    private Field line(String name, String label) {
        return Field.of(FieldKind.TEXT, name, label, values.text(name)).withError(errors.of(name));
    }

    private static List<Choice> subjects() {
        return Choices.of(Arrays.asList(RegisterSubject.values()), RegisterSubject::slug, RegisterForm::named);
    }

    /** A subject with its regulation, such as "NHS England (regulation 54(2)(a))". */
    static String named(RegisterSubject subject) {
        return subject.label() + " (regulation " + subject.regulation() + ")";
    }
}
