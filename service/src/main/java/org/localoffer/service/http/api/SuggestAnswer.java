package org.localoffer.service.http.api;

import java.util.List;

/**
 * What {@code GET /suggest} answers.
 *
 * @param suggestions the best first; empty where nothing fits
 */
public record SuggestAnswer(List<Suggestion> suggestions) {

    public SuggestAnswer {
        suggestions = List.copyOf(suggestions);
    }
}
