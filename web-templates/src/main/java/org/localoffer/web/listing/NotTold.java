package org.localoffer.web.listing;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Words;

/** Collects what one part of a page leaves open, for the one sentence that says so, and whether it tells anything. */
final class NotTold {

    private final List<String> facts = new ArrayList<>();
    private boolean anyTold;

    /** @param value null or an empty list where the fact is not known */
    NotTold unless(@Nullable Object value, String fact) {
        return unless(value != null && !(value instanceof List<?> list && list.isEmpty()), fact);
    }

    NotTold unless(boolean told, String fact) {
        if (told) {
            anyTold = true;
        } else {
            facts.add(fact);
        }
        return this;
    }

    /** Whether at least one of the facts is known. */
    boolean anyTold() {
        return anyTold;
    }

    /** Such as "cost, waiting time and languages"; null where nothing is open. */
    @Nullable
    String words() {
        return facts.isEmpty() ? null : Words.and(facts);
    }
}
