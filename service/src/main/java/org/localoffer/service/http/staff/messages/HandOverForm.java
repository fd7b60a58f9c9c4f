package org.localoffer.service.http.staff.messages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.feedback.HandOver;
import org.localoffer.service.foundation.Errors;
import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.http.shared.Phrases;
import org.localoffer.service.http.staff.TypedDay;
import org.localoffer.web.form.Field;
import org.localoffer.web.form.FieldKind;

/** The form in which the safeguarding role records to whom a message was handed over. */
final class HandOverForm {

    static final String TO = "handed_to";
    static final String ON = "handed_on";
    static final String HOW = "how";
    static final String REFERENCE = "their_reference";
    static final String OUTCOME = "outcome";

    static final int LONGEST_REFERENCE = 100;
    static final int LONGEST_OUTCOME = 2_000;
    private static final int LONGEST = 200;

    private final FormValues values;
    private final Errors errors = new Errors();

    HandOverForm(FormValues values) {
        this.values = values;
    }

    static String today(Instant now) {
        return TypedDay.shown(Phrases.day(now));
    }

    Errors errors() {
        return errors;
    }

    /** What is recorded; null where there are errors, which {@link #errors} then has. */
    HandOver.@Nullable Told read(Instant now) {
        String to = required(TO, "Enter who you handed it over to");
        String how = required(HOW, "Enter how you handed it over, such as by phone");
        LocalDate on = day(now);
        return isOutcomeValid() && on != null
                ? new HandOver.Told(to, on, how, values.textOrNull(REFERENCE), values.textOrNull(OUTCOME))
                : null;
    }

    /** Whether there are no errors, after a check that outcome and reference are short enough. */
    boolean isOutcomeValid() {
        errors.addIfTooLong(REFERENCE, values.text(REFERENCE), LONGEST_REFERENCE);
        errors.addIfTooLong(OUTCOME, values.text(OUTCOME), LONGEST_OUTCOME);
        return errors.isEmpty();
    }

    private String required(String field, String whatToDo) {
        String text = values.text(field);
        if (text.isEmpty()) {
            errors.add(field, whatToDo);
        }
        errors.addIfTooLong(field, text, LONGEST);
        return text;
    }

    private @Nullable LocalDate day(Instant now) {
        LocalDate day = TypedDay.of(values.text(ON)).orElse(null);
        if (day == null) {
            errors.add(ON, "Enter a date, like " + today(now));
        } else if (day.isAfter(Phrases.day(now))) {
            errors.add(ON, "Enter a date that is today or in the past");
        }
        return day;
    }

    static List<Field> fields(FormValues values, Errors errors) {
        return List.of(
                text(FieldKind.TEXT, TO, "Handed over to", values, errors)
                        .withHint("A team or role, for example the children’s social care duty team"),
                text(FieldKind.SHORT, ON, "When", values, errors),
                text(FieldKind.TEXT, HOW, "How", values, errors)
                        .withHint("For example, by phone and then by secure email"),
                text(FieldKind.TEXT, REFERENCE, "Their reference (optional)", values, errors),
                text(FieldKind.TEXT_AREA, OUTCOME, "Outcome (optional)", values, errors)
                        .withLongest(LONGEST_OUTCOME)
                        .withHint("You can add it later."));
    }

    private static Field text(FieldKind kind, String name, String label, FormValues values, Errors errors) {
        return Field.of(kind, name, label, values.text(name)).withError(errors.of(name));
    }
}
