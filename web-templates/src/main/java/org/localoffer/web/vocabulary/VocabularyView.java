package org.localoffer.web.vocabulary;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Link;
import org.localoffer.web.search.Paging;

/**
 * The concepts of the vocabulary.
 *
 * @param notice confirms what has just been done; null otherwise
 * @param asked the words searched for; empty for all concepts
 * @param counted such as "121 concepts" and "3 concepts with “speech”"
 * @param edition such as "Edition 4, published on 3 November 2026"
 * @param draft summary of the unpublished changes, with a link; null where there are none
 */
public record VocabularyView(
        @Nullable String notice,
        String asked,
        String counted,
        String edition,
        @Nullable Link draft,
        List<ConceptRow> concepts,
        Paging paging) {

    public VocabularyView {
        concepts = List.copyOf(concepts);
    }
}
