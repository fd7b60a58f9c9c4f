package org.localoffer.web.vocabulary;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.form.Form;
import org.localoffer.web.search.Paging;

/**
 * What the draft of the vocabulary changes.
 *
 * @param notice confirms what has just been done; null otherwise
 * @param mistake why the draft cannot be published or compared, with file and line; null otherwise
 * @param searches searches made five times or more whose interpretation or first results change
 * @param others such as "31 other searches do not change."
 * @param basis what the comparison takes into account
 * @param tagged such as "3 listings and guides change what they are found for."
 * @param publish null where there is nothing to publish
 */
public record ChangesView(
        @Nullable String notice,
        @Nullable String mistake,
        List<ConceptDifference> concepts,
        List<SearchChange> searches,
        String others,
        List<String> basis,
        String tagged,
        List<TagLine> tags,
        Paging paging,
        @Nullable Form publish) {

    public ChangesView {
        concepts = List.copyOf(concepts);
        searches = List.copyOf(searches);
        basis = List.copyOf(basis);
        tags = List.copyOf(tags);
    }

    /** Whether there is an error to correct, or the comparison must be made again. */
    public boolean isRefused() {
        return publish != null && publish.isRefused();
    }
}
