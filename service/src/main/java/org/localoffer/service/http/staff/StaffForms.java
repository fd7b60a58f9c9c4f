package org.localoffer.service.http.staff;

import java.util.List;

import org.localoffer.service.foundation.FormValues;
import org.localoffer.web.form.Button;
import org.localoffer.web.form.Field;
import org.localoffer.web.form.Form;
import org.localoffer.web.form.HiddenField;
import org.localoffer.web.form.Section;

/** Forms that several staff pages show. */
public final class StaffForms {

    /** The last part of the address that {@link #publishAgain} sends to. */
    public static final String PUBLISH_AGAIN = "publish-again";

    private StaffForms() {}

    /** Says which version the page showed, so that a decision on an older one is refused. */
    public static HiddenField version(int version) {
        return new HiddenField(FormValues.VERSION, Integer.toString(version));
    }

    /** A form that is no more than one button. */
    public static Form button(String action, int version, Button button) {
        return Form.of(action, List.of(version(version)), List.of(), button);
    }

    /**
     * Corrects something that is taken down, and publishes it again.
     *
     * @param page of the thing itself
     * @param version as the officer sees it
     */
    public static Form publishAgain(String page, int version, ClearanceFields clearance, List<Field> fields) {
        return new Form(
                page + "/" + PUBLISH_AGAIN,
                List.of(version(version)),
                List.of(new Section("form", null, clearance.intro(), fields, null)),
                List.of(Button.main("Publish it again")),
                null);
    }
}
