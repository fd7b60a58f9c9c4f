package org.localoffer.web.commissioning;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Link;

/**
 * What has become of a gap, in a list.
 *
 * @param state such as "Action planned"
 * @param facts such as "Green: it goes as planned"
 * @param answer the answer with its state; null where nobody has answered
 */
public record GapStanding(
        String state, List<String> facts, @Nullable Link answer) {

    public GapStanding {
        facts = List.copyOf(facts);
    }
}
