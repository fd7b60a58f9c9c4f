package org.localoffer.web.editing;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.form.Form;
import org.localoffer.web.layout.Link;

/**
 * A published listing, which an officer can take down, or correct after it was taken down.
 *
 * @param page as families see it
 * @param state in a sentence
 * @param summary as published, or as it was before it was taken down
 * @param takeDown page on which it can be taken down; null while it is taken down
 * @param publishAgain form with its content, to correct it and publish it again; null unless it is taken down
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
