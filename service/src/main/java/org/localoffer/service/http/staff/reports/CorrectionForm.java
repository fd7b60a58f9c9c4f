package org.localoffer.service.http.staff.reports;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.foundation.Errors;
import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.http.staff.StaffForms;
import org.localoffer.web.form.Button;
import org.localoffer.web.form.Field;
import org.localoffer.web.form.FieldKind;
import org.localoffer.web.form.Form;
import org.localoffer.web.form.HiddenField;

/** The form that asks for the next issue of a report. */
final class CorrectionForm {

    private static final String CORRECTION = "correction";
    private static final int LONGEST = 500;

    private final FormValues values;
    private final Errors errors = new Errors();

    CorrectionForm(FormValues values) {
        this.values = values;
    }

    /** What the issue corrects; null where there are errors, which {@link #form} then shows. */
    @Nullable
    String read() {
        String correction = values.text(CORRECTION);
        if (correction.isEmpty()) {
            errors.add(CORRECTION, "Say what changed since the last issue");
        }
        errors.addIfTooLong(CORRECTION, correction, LONGEST);
        return errors.isEmpty() ? correction : null;
    }

    /** @param version of the report that the page shows */
    Form form(String action, int version) {
        return Form.of(
                action,
                List.of(
                        new HiddenField(
                                FormValues.SUBMISSION, values.submission().toString()),
                        StaffForms.version(version)),
                List.of(Field.of(FieldKind.TEXT_AREA, CORRECTION, "What does it correct?", values.text(CORRECTION))
                        .withHint("One or two sentences at the top of the next issue. Name nobody.")
                        .withLongest(LONGEST)
                        .withError(errors.of(CORRECTION))),
                Button.main("Make the next issue"));
    }
}
