package org.localoffer.service.http.staff;

import java.util.Arrays;
import java.util.List;

import org.localoffer.service.foundation.Errors;
import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.privacy.TakenDownBecause;
import org.localoffer.web.form.Button;
import org.localoffer.web.form.Choice;
import org.localoffer.web.form.Field;
import org.localoffer.web.form.FieldKind;
import org.localoffer.web.form.Form;
import org.localoffer.web.form.HiddenField;
import org.localoffer.web.layout.Link;
import org.localoffer.web.triage.TakeDownView;

/** Asks why something is taken down, and says what happens then. */
public final class TakeDownForm {

    /** The field that holds a {@link TakenDownBecause}. */
    public static final String REASON = "reason";

    /** Last part of the address of each such form. */
    public static final String PATH = "take-down";

    private TakeDownForm() {}

    /**
     * The page.
     *
     * @param thing such as "this answer"
     * @param page of the thing itself
     * @param version as the officer saw it
     * @param errors none at first
     */
    public static TakeDownView view(
            String thing, String page, int version, List<String> texts, List<String> happens, Errors errors) {
        Field reason = Field.of(
                        FieldKind.RADIOS,
                        REASON,
                        "Why",
                        Arrays.stream(TakenDownBecause.values())
                                .map(why -> new Choice(why.slug(), why.label(), false))
                                .toList())
                .withHint("It is kept on the record. Families do not see it.")
                .withError(errors.of(REASON));
        return new TakeDownView(
                "Take " + thing + " down",
                texts,
                happens,
                Form.of(
                        page + "/" + PATH,
                        List.of(new HiddenField(FormValues.VERSION, Integer.toString(version))),
                        List.of(reason),
                        Button.warning("Take it down")),
                new Link("Go back without taking it down", page));
    }

    /** What is wrong where no reason was chosen. */
    public static Errors withoutReason() {
        Errors errors = new Errors();
        errors.add(REASON, "Choose why it is taken down");
        return errors;
    }
}
