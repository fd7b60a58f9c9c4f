package org.localoffer.service.gaps.coverage;

import java.util.List;

import org.localoffer.service.localarea.model.ToldField;

/**
 * How many listings tell what a heading asks of each of them.
 *
 * @param all tell every field
 * @param of listings that should
 * @param fields each field, in the heading's order
 */
public record ToldShare(long all, long of, List<Field> fields) {

    public ToldShare {
        fields = List.copyOf(fields);
    }

    /** @param told number of listings that tell it */
    public record Field(ToldField field, long told) {}

    /** Whether fewer than half tell every field. */
    boolean isLessThanHalf() {
        return 2 * all < of;
    }
}
