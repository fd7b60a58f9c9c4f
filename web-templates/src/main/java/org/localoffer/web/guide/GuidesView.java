package org.localoffer.web.guide;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Link;
import org.localoffer.web.search.Paging;

/** One page of the list of all guides, by title. */
public record GuidesView(List<Line> guides, Paging paging) {

    public GuidesView {
        guides = List.copyOf(guides);
    }

    /** @param summary one sentence; null where there is none */
    public record Line(Link guide, @Nullable String summary) {}
}
