package org.localoffer.service.http.api;

import java.util.List;

/**
 * The response of {@code GET /suggest}.
 *
 * @param suggestions best first; empty where nothing matches
 */
public record SuggestAnswer(List<Suggestion> suggestions) {

    public SuggestAnswer {
        suggestions = List.copyOf(suggestions);
    }
}
