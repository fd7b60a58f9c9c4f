package org.localoffer.service.http.pages;

import java.util.List;
import java.util.UUID;

import org.localoffer.service.feedback.Message;
import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.http.shared.limits.FormTokens;
import org.localoffer.service.http.shared.limits.MessageGate;
import org.localoffer.web.form.Field;
import org.localoffer.web.form.FieldKind;
import org.localoffer.web.form.HiddenField;

/**
 * What every form of the public carries besides its own fields: an id of the form, a signed token of when it was shown,
 * and a honeypot.
 */
final class FormEnvelope {

    /** A signed token of when the form was shown. */
    private static final String TOKEN = "form";

    /** The name of the honeypot field; one that browsers do not fill in automatically. */
    private static final String TRAP = "leave_empty";

    private final FormValues values;
    private UUID form;

    FormEnvelope(FormValues values) {
        this.values = values;
        this.form = values.submission();
    }

    /** What the message gate needs to judge the form. */
    MessageGate.Sent sent(String typed) {
        return new MessageGate.Sent(form, values.text(TOKEN), values.text(TRAP), submission(typed));
    }

    /** The id of what was sent. The same form with other words, as after going back in the browser, is another message. */
    UUID submission(String typed) {
        return Message.submissionOf(form, typed);
    }

    /** The id of the form itself. */
    UUID form() {
        return form;
    }

    /** Gives the form a new id, as if nothing had been sent from it. */
    void begin() {
        form = UUID.randomUUID();
    }

    List<HiddenField> hidden(FormTokens tokens) {
        return List.of(
                new HiddenField(FormValues.SUBMISSION, form.toString()),
                new HiddenField(TOKEN, tokens.keptOrIssued(values.text(TOKEN), form)));
    }

    Field trap() {
        return Field.of(FieldKind.TRAP, TRAP, "Leave this box empty", "");
    }

    /**
     * The address to which the form is sent. A POST to a page's own address removes that page from the browser's cache
     * (RFC 9111, 4.4). With a query of its own the cached page stays, so that going back and sending again repeats the
     * same submission.
     */
    String action(String address) {
        return address + "?" + FormValues.SUBMISSION + "=" + form;
    }
}
