package org.localoffer.web.feedback;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.form.Form;
import org.localoffer.web.layout.Addresses;
import org.localoffer.web.layout.CrisisContact;

/**
 * The form with which somebody asks for a right over information that we hold.
 *
 * @param mailbox of those who answer
 * @param days within which they answer
 * @param crisis people to ring now, above the free text (domain L23)
 */
public record DataRightView(Form form, String mailbox, int days, List<CrisisContact> crisis) {

    public DataRightView {
        crisis = List.copyOf(crisis);
    }

    public @Nullable String mailboxLink() {
        return Addresses.mailto(mailbox);
    }
}
