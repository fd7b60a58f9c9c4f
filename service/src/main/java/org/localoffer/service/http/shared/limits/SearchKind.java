package org.localoffer.service.http.shared.limits;

import java.util.Arrays;
import java.util.Optional;

import org.localoffer.service.http.shared.FirstPathSegment;

/** What needs the search engine, and therefore a turn. Each has a counter of its own. */
enum SearchKind {
    SEARCH("search"),
    CATEGORIES("categories"),
    API("api"),
    SUGGESTION("suggest"),
    /** Listings that a page suggests beside its own matter. It does without them when there is no free turn. */
    RELATED("related");

    /** Name of the counter's tag; of all but the last, also the first segment of the address. */
    private final String label;

    SearchKind(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /**
     * What is at an address; empty for pages that are no search.
     *
     * @param path still percent-encoded, such as with %2F
     */
    static Optional<SearchKind> at(String path) {
        String segment = FirstPathSegment.ofEncoded(path);
        return Arrays.stream(values())
                .filter(kind -> kind != RELATED && kind.label.equals(segment))
                .findFirst();
    }
}
