package org.localoffer.web.triage;

import java.util.List;

import org.localoffer.web.form.Form;
import org.localoffer.web.layout.Link;

/**
 * Asks for confirmation before a message is erased permanently.
 *
 * @param goes what is erased, a few words each
 * @param stays what is kept, a few words each
 * @param back cancels: the page before
 */
public record EraseView(String reference, List<String> goes, List<String> stays, Form form, Link back) {

    public EraseView {
        goes = List.copyOf(goes);
        stays = List.copyOf(stays);
    }
}
