package org.localoffer.web.editing;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.form.Form;
import org.localoffer.web.layout.Link;

/**
 * A published listing as an officer can take it down, or correct it after that.
 *
 * @param page as families see it
 * @param state in a sentence
 * @param summary as it stands, or stood, on the page
 * @param takeDown where it can be taken down; null while it is
 * @param publishAgain what it says, to be corrected; null unless it is taken down
 * @param history acts so far, newest first
 */
public record OfficerListingView(
        String name,
        String provider,
        Link page,
        String state,
        String summary,
        @Nullable Link takeDown,
        @Nullable Form publishAgain,
        List<String> history) {

    public OfficerListingView {
        history = List.copyOf(history);
    }
}
