package org.localoffer.service.http.staff;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.foundation.Errors;
import org.localoffer.service.foundation.FormValues;
import org.localoffer.web.form.Button;
import org.localoffer.web.form.Field;
import org.localoffer.web.form.FieldKind;
import org.localoffer.web.form.Form;

/** Sends what somebody wrote back to them, with a reason that they read. */
public final class SendBackForm {

    /** The last part of the address that the form is sent to. */
    public static final String PATH = "return";

    private static final String REASON = "reason";
    private static final int LONGEST = 2000;

    private SendBackForm() {}

    /**
     * The form.
     *
     * @param page of what is sent back
     * @param reader such as "The provider"
     */
    public static Form of(String page, int version, String reader, FormValues values, Errors errors) {
        return Form.of(
                page + "/" + PATH,
                List.of(StaffForms.version(version)),
                List.of(Field.of(FieldKind.TEXT_AREA, REASON, "What needs to change", values.text(REASON))
                        .withHint(reader + " will read this.")
                        .withLongest(LONGEST)
                        .withError(errors.of(REASON))),
                Button.secondary("Send it back with this reason"));
    }

    /** The reason; null where there is none or it is too long, which {@code errors} then says. */
    public static @Nullable String read(FormValues values, Errors errors) {
        String reason = values.text(REASON);
        if (reason.isEmpty()) {
            errors.add(REASON, "Say what needs to change");
        }
        errors.addIfTooLong(REASON, reason, LONGEST);
        return errors.isEmpty() ? reason : null;
    }
}
