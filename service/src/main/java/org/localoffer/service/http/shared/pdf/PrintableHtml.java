package org.localoffer.service.http.shared.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A document as it is put into a PDF. All that names another file, does something or belongs to a screen alone is taken
 * out; each heading has a bookmark; what the renderer has no tags for is said in another way.
 *
 * @param document for the renderer
 * @param title without what XML has no place for
 * @param description what the document is about, in a sentence, without that too
 */
record PrintableHtml(org.w3c.dom.Document document, String title, String description) {

    private static final String NOT_FOR_PAPER = String.join(
            ", ",
            "script, style, link, base, meta, noscript, template, iframe, object, embed, audio, video, canvas, math",
            "input, button, select, textarea, bookmarks, bookmark, [hidden], .lo-no-print",
            ".govuk-visually-hidden:not(caption)");

    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|mailto:|tel:|#).+", Pattern.CASE_INSENSITIVE);

    /** Control characters, halves of characters, and two that are none. */
    private static final Pattern NOT_IN_XML = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF]");

    /** A word that may have to be broken, so as to fit into a column of a table; such as an address of a page. */
    private static final Pattern LONG_WORD = Pattern.compile("\\S{25}");

    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";

    /** @param styles the whole style sheet */
    static PrintableHtml of(PdfDocument from, String styles) {
        Document html = Jsoup.parse(from.html());
        String title = plain(from.title());
        String description = description(html, title);
        html.select(NOT_FOR_PAPER).remove();
        html.select("[style]").removeAttr("style");
        html.select("img").forEach(PrintableHtml::sayPicture);
        html.select("svg").forEach(PrintableHtml::nameDrawing);
        html.select("a").forEach(PrintableHtml::nameLink);
        // A title of anything else would be read out in place of its content.
        html.select("[title]:not(a):not(abbr)").removeAttr("title");
        html.select("dl").forEach(PrintableHtml::tableOfFacts);
        html.select("th, td").forEach(PrintableHtml::letLongWordsBreak);
        html.child(0).attr("lang", from.language());
        head(html, title, description, styles);
        return new PrintableHtml(PlainDom.of(html), title, description);
    }

    private static String description(Document html, String otherwise) {
        String told = html.select("meta[name=description]").attr("content").strip();
        return told.isEmpty() ? otherwise : plain(told);
    }

    private static String plain(String words) {
        return NOT_IN_XML.matcher(words).replaceAll(" ").strip();
    }

    private static void head(Document html, String title, String description, String styles) {
        html.title(title);
        Element head = html.head();
        head.appendElement("meta").attr("name", "subject").attr("content", description);
        head.appendElement("style").appendChild(new DataNode(styles));
        bookmarks(html, head.appendElement("bookmarks"));
        html.body().prependElement("div").addClass("lo-pdf-title").text(title);
    }

    /** A heading's bookmark stands under that of the nearest heading above it of a higher level. */
    private static void bookmarks(Document html, Element all) {
        Deque<Level> open = new ArrayDeque<>(List.of(new Level(0, all)));
        int number = 0;
        for (Element heading : html.body().select(HEADINGS)) {
            number++;
            if (heading.id().isEmpty()) {
                heading.attr("id", "lo-heading-" + number);
            }
            int level = heading.normalName().charAt(1) - '0';
            while (open.getFirst().level() >= level) {
                open.removeFirst();
            }
            Element bookmark = open.getFirst()
                    .bookmark()
                    .appendElement("bookmark")
                    .attr("name", heading.text())
                    .attr("href", "#" + heading.id());
            open.addFirst(new Level(level, bookmark));
        }
    }

    private record Level(int level, Element bookmark) {}

    private static void sayPicture(Element picture) {
        picture.replaceWith(new Element("span").text(picture.attr("alt")));
    }

    /** A drawing without a name is an ornament. */
    private static void nameDrawing(Element drawing) {
        String name = drawing.attr("aria-label");
        if (name.isBlank()) {
            name = String.join(" ", drawing.select("> title, > desc").eachText());
        }
        if (name.isBlank() || drawing.attr("aria-hidden").equals("true")) {
            drawing.remove();
        } else {
            drawing.select("> title, > desc").remove();
            drawing.attr("alt", name);
        }
    }

    /** A link leads to another site, or to a place in the document; the site's own short addresses lead nowhere. */
    private static void nameLink(Element link) {
        if (ADDRESS.matcher(link.attr("href").strip().toLowerCase(Locale.ROOT)).matches()) {
            link.attr("title", link.text());
        } else {
            link.removeAttr("title").removeAttr("href").tagName("span");
        }
    }

    private static void letLongWordsBreak(Element cell) {
        if (LONG_WORD.matcher(cell.text()).find()) {
            cell.addClass("lo-long-words");
        }
    }

    /** The renderer has no tags for names and their values, but has them for a table whose rows have headers. */
    private static void tableOfFacts(Element facts) {
        Element rows = new Element("tbody");
        Element values = new Element("td");
        for (Element part : facts.select("dt, dd")) {
            if (part.normalName().equals("dt")) {
                Element row = rows.appendElement("tr");
                move(part, row.appendElement("th").attr("scope", "row"));
                values = row.appendElement("td");
            } else {
                move(part, isAlone(part) ? values : values.appendElement("div"));
            }
        }
        Element table = new Element("table").addClass("lo-facts");
        table.appendChild(rows);
        facts.replaceWith(table);
    }

    private static void move(Element from, Element to) {
        to.appendChildren(List.copyOf(from.childNodes()));
    }

    /** Whether it is the only value of its name. */
    private static boolean isAlone(Element value) {
        return Stream.of(value.previousElementSibling(), value.nextElementSibling())
                .allMatch(beside -> beside == null || beside.normalName().equals("dt"));
    }
}
