package org.localoffer.web.editing;

import java.util.List;

/**
 * One field that differs.
 *
 * @param label such as "Phone of contact 1"
 * @param before empty where nothing was told before
 * @param after empty where nothing is told any more
 */
public record DifferenceView(String label, List<Piece> before, List<Piece> after) {

    public DifferenceView {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** In paragraphs and lists. */
    public List<PieceBlock> blocksBefore() {
        return PieceBlock.of(before);
    }

    /** In paragraphs and lists. */
    public List<PieceBlock> blocksAfter() {
        return PieceBlock.of(after);
    }
}
