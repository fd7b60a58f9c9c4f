package org.localoffer.web.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.quarkus.qute.TemplateExtension;

/** Text that a person typed, split for a page into paragraphs and lists, whose lines begin with a hyphen. */
public final class WrittenText {

    /** A list item, with the bullet characters that people type and imports write. */
    private static final Pattern ITEM = Pattern.compile("[-*\u2022\u00b7\u2013]\\s+(\\S.*)");

    private WrittenText() {}

    /**
     * A paragraph or a list.
     *
     * @param text of a paragraph, with its line breaks; empty for a list
     * @param items of a list; empty for a paragraph
     */
    public record Block(String text, List<String> items) {

        public Block {
            items = List.copyOf(items);
        }
    }

    /** {@code {text.blocks}} in a template; the tag {@code written} prints them. */
    @TemplateExtension
    public static List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        List<String> items = new ArrayList<>();
        for (String line : text.split("\\R", -1)) {
            Matcher item = ITEM.matcher(line.strip());
            if (item.matches()) {
                paragraph(lines, blocks);
                items.add(item.group(1));
            } else if (line.isBlank()) {
                paragraph(lines, blocks);
            } else {
                list(items, blocks);
                lines.add(line.strip());
            }
        }
        paragraph(lines, blocks);
        list(items, blocks);
        return List.copyOf(blocks);
    }

    /** {@code {text.severalLines}} in a template: whether the text is too long to stand at the end of a line. */
    @TemplateExtension
    public static boolean severalLines(String text) {
        return text.strip().indexOf('\n') >= 0 || ITEM.matcher(text.strip()).matches();
    }

    /** Where the text of a list item begins, after its bullet; -1 where the line is no list item. */
    public static int itemStart(String line) {
        Matcher item = ITEM.matcher(line.stripTrailing());
        int indented = line.length() - line.stripLeading().length();
        return item.region(indented, line.stripTrailing().length()).matches() ? item.start(1) : -1;
    }

    private static void paragraph(List<String> lines, List<Block> blocks) {
        if (!lines.isEmpty()) {
            blocks.add(new Block(String.join("\n", lines), List.of()));
            lines.clear();
        }
    }

    private static void list(List<String> items, List<Block> blocks) {
        if (!items.isEmpty()) {
            blocks.add(new Block("", items));
            items.clear();
        }
    }
}
