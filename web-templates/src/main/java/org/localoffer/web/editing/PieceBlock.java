package org.localoffer.web.editing;

import java.util.ArrayList;
import java.util.List;

import org.localoffer.web.layout.WrittenText;

/**
 * A paragraph or a list in a text with marked runs.
 *
 * @param text of a paragraph; empty for a list
 * @param items of a list; empty for a paragraph
 */
public record PieceBlock(List<Piece> text, List<List<Piece>> items) {

    public PieceBlock {
        text = List.copyOf(text);
        items = List.copyOf(items);
    }

    /** The whole text, split as {@link WrittenText} splits unmarked text. */
    static List<PieceBlock> of(List<Piece> pieces) {
        List<PieceBlock> blocks = new ArrayList<>();
        List<Piece> paragraph = new ArrayList<>();
        List<List<Piece>> items = new ArrayList<>();
        for (List<Piece> line : lines(pieces)) {
            String words = words(line);
            int start = WrittenText.itemStart(words);
            if (start >= 0 || words.isBlank()) {
                end(paragraph, blocks);
            }
            if (start >= 0) {
                items.add(from(start, line));
            } else if (!words.isBlank()) {
                endList(items, blocks);
                if (!paragraph.isEmpty()) {
                    paragraph.add(new Piece("\n", false));
                }
                paragraph.addAll(line);
            }
        }
        end(paragraph, blocks);
        endList(items, blocks);
        return List.copyOf(blocks);
    }

    private static List<List<Piece>> lines(List<Piece> pieces) {
        List<List<Piece>> lines = new ArrayList<>();
        List<Piece> line = new ArrayList<>();
        for (Piece piece : pieces) {
            String[] parts = piece.text().split("\n", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    lines.add(line);
                    line = new ArrayList<>();
                }
                if (!parts[i].isEmpty()) {
                    line.add(new Piece(parts[i], piece.marked()));
                }
            }
        }
        lines.add(line);
        return lines;
    }

    private static String words(List<Piece> line) {
        StringBuilder words = new StringBuilder();
        line.forEach(piece -> words.append(piece.text()));
        return words.toString();
    }

    /** The line without its first {@code start} characters. */
    private static List<Piece> from(int start, List<Piece> line) {
        List<Piece> rest = new ArrayList<>();
        int skipped = 0;
        for (Piece piece : line) {
            int skip = Math.min(piece.text().length(), start - skipped);
            skipped += skip;
            if (skip < piece.text().length()) {
                rest.add(new Piece(piece.text().substring(skip), piece.marked()));
            }
        }
        return List.copyOf(rest);
    }

    private static void end(List<Piece> paragraph, List<PieceBlock> blocks) {
        if (!paragraph.isEmpty()) {
            blocks.add(new PieceBlock(paragraph, List.of()));
            paragraph.clear();
        }
    }

    private static void endList(List<List<Piece>> items, List<PieceBlock> blocks) {
        if (!items.isEmpty()) {
            blocks.add(new PieceBlock(List.of(), items));
            items.clear();
        }
    }
}
