package org.localoffer.imports.cleaning;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/** Turns HTML into plain paragraphs, without invisible characters. */
public final class PlainText {

    private static final Set<String> PARAGRAPHS = Set.of(
            "p",
            "div",
            "ul",
            "ol",
            "table",
            "tr",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "section",
            "article",
            "blockquote");
    private static final Set<String> HIDDEN = Set.of("script", "style");

    /** HTML tags that the parser's own list lacks. */
    private static final Set<String> OTHER_TAGS = Set.of("center", "strike", "tt", "big", "nobr", "blink");

    private static final Pattern OFFICE_TAG = Pattern.compile("(?:o|w|v|m|x|st1):[a-z0-9]{1,40}");

    private static final Pattern TAG_NAME = Pattern.compile("</?([a-zA-Z][a-zA-Z0-9:]*+)");

    /**
     * An attribute of a tag. A bare word is an attribute only where HTML knows it, so that "<i think so>" stays text.
     */
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "\\s++(?:[a-zA-Z_:][a-zA-Z0-9_:.-]*+\\s*+=\\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\\s\"'<>]++)"
                    + "|(?i:checked|compact|controls|disabled|hidden|noshade|nowrap|open|reversed|selected)(?=[\\s/>]))");

    private static final String COMMENT_END = "-->";

    private static final Pattern TAG_END = Pattern.compile("\\s*+/?+\\s*+>");

    /** Declarations of HTML and XML: {@code <!DOCTYPE html>}, {@code <?xml version="1.0"?>}. */
    private static final Pattern INSTRUCTION = Pattern.compile("(?i)<(?:!doctype\\s|!\\[|\\?xml)[^<>]*+>");

    private static final Pattern ENTITY = Pattern.compile(
            "&(?:#[0-9]{1,7}+(?![0-9]);?|#[xX][0-9a-fA-F]{1,6}+(?![0-9a-fA-F]);?|[A-Za-z][A-Za-z0-9]{1,31}+;)");

    /** Maximum characters of a tag with its attributes. */
    private static final int LONGEST_TAG = 5_000;

    /** How often a text may have been escaped: by a form, a database and an export. */
    private static final int MOST_ESCAPES = 3;

    private PlainText() {}

    /**
     * Turns HTML tags into line breaks and paragraphs, list items into lines with a hyphen, and entities into their
     * characters, even where they were escaped more than once. What only looks like a tag, such as an address in angle
     * brackets, is kept as text.
     */
    public static String paragraphs(String text) {
        String plain = shown(text);
        for (int i = 0; i < MOST_ESCAPES && (plain.indexOf('<') >= 0 || plain.indexOf('&') >= 0); i++) {
            plain = withoutEntities(withoutTags(plain));
        }
        return spaced(shown(plain));
    }

    /** As {@link #paragraphs(String)}, on one line. */
    public static String line(String text) {
        return paragraphs(text).replaceAll("\\s+", " ");
    }

    /**
     * Normalises to composed characters (NFC), and removes control characters, soft hyphens, zero-width characters and
     * marks that change the direction of text.
     */
    public static String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(c -> c == '\n' || c == '\t' || c == '\r' || !unseen(c))
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }

    private static boolean unseen(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || c == 0xAD
                || (c >= 0x200B && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x2069)
                || c == 0xFEFF;
    }

    private static String withoutTags(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int lastComment = text.lastIndexOf(COMMENT_END);
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('<', at);
            if (open < 0) {
                return plain.append(text, at, text.length()).toString();
            }
            plain.append(text, at, open);
            int end = tagEnd(text, open, lastComment);
            if (end > 0) {
                at = afterTag(text, open, end, plain);
            } else {
                plain.append('<');
                at = open + 1;
            }
        }
        return plain.toString();
    }

    /** Index of the closing bracket; -1 where this is not a tag, as in "under < 5s" and "<office@a.org>". */
    private static int tagEnd(String text, int start, int lastComment) {
        if (text.startsWith("<!--", start)) {
            return start + 4 > lastComment ? -1 : text.indexOf(COMMENT_END, start + 4) + 2;
        }
        int last = Math.min(text.length(), start + LONGEST_TAG);
        Matcher part = INSTRUCTION.matcher(text).region(start, last);
        if (part.lookingAt()) {
            return part.end() - 1;
        }
        if (!part.usePattern(TAG_NAME).lookingAt() || !isKnown(part.group(1).toLowerCase(Locale.ROOT))) {
            return -1;
        }
        int at = part.end();
        part.usePattern(ATTRIBUTE);
        while (part.region(at, last).lookingAt()) {
            at = part.end();
        }
        return part.usePattern(TAG_END).region(at, last).lookingAt() ? part.end() - 1 : -1;
    }

    private static boolean isKnown(String name) {
        return Tag.isKnownTag(name)
                || OTHER_TAGS.contains(name)
                || OFFICE_TAG.matcher(name).matches();
    }

    private static int afterTag(String text, int start, int end, StringBuilder plain) {
        String inside = text.substring(start + 1, end).toLowerCase(Locale.ROOT);
        String name = inside.replaceFirst("^/", "").split("[^a-z0-9]", 2)[0];
        if (HIDDEN.contains(name) && !inside.startsWith("/")) {
            int close = indexIgnoringCase(text, "</" + name, end);
            return close < 0 ? text.length() : close;
        }
        if (name.equals("br")) {
            plain.append('\n');
        } else if (name.equals("li")) {
            plain.append(inside.startsWith("/") ? "" : "\n- ");
        } else if (PARAGRAPHS.contains(name)) {
            plain.append("\n\n");
        } else if (name.equals("td") || name.equals("th")) {
            plain.append(' ');
        }
        return end + 1;
    }

    private static int indexIgnoringCase(String text, String sought, int from) {
        for (int i = from; i <= text.length() - sought.length(); i++) {
            if (text.regionMatches(true, i, sought, 0, sought.length())) {
                return i;
            }
        }
        return -1;
    }

    /** Decodes HTML entities. The codes 128 to 159 are read as windows-1252, as browsers do. */
    private static String withoutEntities(String text) {
        return text.indexOf('&') < 0
                ? text
                : ENTITY.matcher(text).replaceAll(entity -> Matcher.quoteReplacement(decoded(entity.group())));
    }

    /** Codes that stand for no character are removed. */
    private static String decoded(String entity) {
        String terminated = entity.endsWith(";") ? entity : entity + ";";
        return Parser.unescapeEntities(terminated, false).replace("\uFFFD", "");
    }

    private static String spaced(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\t\\u00A0 ]+", " ")
                .replaceAll(" ?\\n ?", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }
}
