package org.localoffer.web.feedback;

import java.util.List;

import org.localoffer.web.form.Form;
import org.localoffer.web.layout.CrisisContact;

/**
 * The form with which children and young people tell us something.
 *
 * @param crisis people to ring now, above the free text (domain L23)
 */
public record YoungPeopleView(Form form, List<CrisisContact> crisis) {

    public YoungPeopleView {
        crisis = List.copyOf(crisis);
    }
}
