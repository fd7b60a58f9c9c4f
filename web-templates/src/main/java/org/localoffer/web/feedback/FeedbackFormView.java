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
 * @param lead what it is for and what happens with a message, in a few sentences
 * @param listing which listing it is about; null where it is about none
 * @param published whether a copy of the message is published
 * @param others what else a family can tell us
 * @param crisis people to ring now, above every free text (domain L23)
 */
public record FeedbackFormView(
        String title,
        String lead,
        @Nullable Link listing,
        Form form,
        boolean published,
        List<WayIn> others,
        List<CrisisContact> crisis) {

    public FeedbackFormView {
        others = List.copyOf(others);
        crisis = List.copyOf(crisis);
    }
}
