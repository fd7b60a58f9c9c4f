package org.localoffer.web.editing;

import java.util.List;

/**
 * One field that an edit changes.
 *
 * @param label such as "Phone of contact 1"
 * @param before empty where the field had no value
 * @param after empty where the value is removed
 */
public record DifferenceView(String label, List<Piece> before, List<Piece> after) {

    public DifferenceView {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** The text before, split into paragraphs and lists. */
    public List<PieceBlock> blocksBefore() {
        return PieceBlock.of(before);
    }

    /** The text after, split into paragraphs and lists. */
    public List<PieceBlock> blocksAfter() {
        return PieceBlock.of(after);
    }
}
