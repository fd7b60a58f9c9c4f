package org.localoffer.service.http.staff.commissioners;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.foundation.Errors;
import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.foundation.SlugEnum;
import org.localoffer.service.gaps.Diagnosis;
import org.localoffer.service.gaps.DiagnosisChanges;
import org.localoffer.service.http.shared.Choices;
import org.localoffer.service.http.staff.StaffForms;
import org.localoffer.web.form.Button;
import org.localoffer.web.form.Choice;
import org.localoffer.web.form.Field;
import org.localoffer.web.form.FieldKind;
import org.localoffer.web.form.Form;
import org.localoffer.web.form.HiddenField;

/** The form in which an officer or a commissioner sets the diagnosis of a gap. */
final class DiagnosisForm {

    private static final String DIAGNOSIS = "diagnosis";
    private static final String NOTE = "note";
    private static final String BY_RULE = "by-rule";
    private static final int LONGEST = 1000;

    private final FormValues values;
    private final Errors errors = new Errors();

    DiagnosisForm(FormValues values) {
        this.values = values;
    }

    /** What was set; null where there are errors, which {@link #form} then shows. */
    DiagnosisChanges.@Nullable Draft read() {
        String chosen = values.text(DIAGNOSIS);
        Optional<Diagnosis> diagnosis = SlugEnum.of(Diagnosis.class, chosen);
        if (diagnosis.isEmpty() && !chosen.equals(BY_RULE)) {
            errors.add(DIAGNOSIS, "Choose why families found nothing");
        }
        String note = values.text(NOTE);
        if (note.isEmpty()) {
            errors.add(NOTE, "Say why you change it");
        }
        errors.addIfTooLong(NOTE, note, LONGEST);
        return errors.isEmpty()
                ? new DiagnosisChanges.Draft(values.submission(), values.version(), diagnosis.orElse(null), note)
                : null;
    }

    /** @param version number of changes that the page shows */
    Form form(String action, int version) {
        return Form.of(
                action,
                List.of(
                        new HiddenField(
                                FormValues.SUBMISSION, values.submission().toString()),
                        StaffForms.version(version)),
                List.of(
                        Choices.select(
                                        DIAGNOSIS,
                                        "Why do families find nothing?",
                                        List.of(
                                                new Choice("", "Choose", false),
                                                new Choice(BY_RULE, "What the rules say", false)),
                                        Choices.of(Diagnosis.values()),
                                        values)
                                .withError(errors.of(DIAGNOSIS)),
                        Field.of(FieldKind.TEXT_AREA, NOTE, "Why?", values.text(NOTE))
                                .withHint(
                                        "Officers and commissioners read it, with your role and the day. Name nobody.")
                                .withLongest(LONGEST)
                                .withError(errors.of(NOTE))),
                Button.main("Set the diagnosis"));
    }
}
