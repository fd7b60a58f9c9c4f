package org.localoffer.web.feedback;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.form.Form;
import org.localoffer.web.layout.CrisisContact;
import org.localoffer.web.layout.Link;

/**
 * A form with which the public sends a message.
 *
 * @param title such as "Tell us what's missing"
 * @param lead what it is for, in a sentence or two
 * @param listing which listing it is about; null where it is about none
 * @param otherForms links to the forms for other kinds of message
 * @param crisis people to ring now, above every free text (domain L23)
 */
public record FeedbackFormView(
        String title,
        String lead,
        @Nullable Link listing,
        Form form,
        List<Link> otherForms,
        List<CrisisContact> crisis) {

    public FeedbackFormView {
        otherForms = List.copyOf(otherForms);
        crisis = List.copyOf(crisis);
    }
}
