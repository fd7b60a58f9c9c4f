package org.localoffer.web.triage;

import java.util.List;

import org.localoffer.web.form.Form;
import org.localoffer.web.layout.Link;

/**
 * Asks before a message is erased for good.
 *
 * @param goes what is erased, each in some words
 * @param stays what is kept, each in some words
 * @param back to where nothing was done yet
 */
public record EraseView(String reference, List<String> goes, List<String> stays, Form form, Link back) {

    public EraseView {
        goes = List.copyOf(goes);
        stays = List.copyOf(stays);
    }
}
