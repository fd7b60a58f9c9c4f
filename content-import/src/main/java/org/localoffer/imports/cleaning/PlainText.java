package org.localoffer.imports.cleaning;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Text without HTML, without characters that no page shows, in paragraphs. */
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
    private static final Map<String, String> ENTITIES = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("pound", "\u00a3"),
            Map.entry("euro", "\u20ac"),
            Map.entry("lsquo", "\u2018"),
            Map.entry("rsquo", "\u2019"),
            Map.entry("ldquo", "\u201c"),
            Map.entry("rdquo", "\u201d"),
            Map.entry("ndash", "\u2013"),
            Map.entry("mdash", "\u2014"),
            Map.entry("hellip", "\u2026"),
            Map.entry("bull", "\u2022"),
            Map.entry("middot", "\u00b7"),
            Map.entry("deg", "\u00b0"),
            Map.entry("eacute", "\u00e9"),
            Map.entry("frac12", "\u00bd"),
            Map.entry("copy", "\u00a9"));

    /** Characters of the longest entity, and of a tag with its attributes. */
    private static final int LONGEST_ENTITY = 10;

    private static final int LONGEST_TAG = 5_000;

    private PlainText() {}

    /** Tags become the breaks they stand for, list items lines with a hyphen, entities their characters. */
    public static String paragraphs(String text) {
        return spaced(withoutTags(shown(text)));
    }

    /** As {@link #paragraphs(String)}, on one line. */
    public static String line(String text) {
        return paragraphs(text).replaceAll("\\s+", " ");
    }

    /** Without control characters, soft hyphens, zero-width marks, and marks that turn the direction of a line. */
    public static String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints()
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
        if (text.indexOf('<') < 0 && text.indexOf('&') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = c == '<' ? tagEnd(text, at) : -1;
            if (end > 0) {
                at = afterTag(text, at, end, plain);
            } else if (c == '&') {
                at = afterEntity(text, at, plain);
            } else {
                plain.append(c);
                at++;
            }
        }
        return plain.toString();
    }

    /** Index of the closing bracket; -1 where this is no tag, as in "under < 5s". */
    private static int tagEnd(String text, int start) {
        char next = start + 1 < text.length() ? text.charAt(start + 1) : ' ';
        if (next != '/' && next != '!' && !(next >= 'a' && next <= 'z') && !(next >= 'A' && next <= 'Z')) {
            return -1;
        }
        int last = Math.min(text.length(), start + LONGEST_TAG);
        for (int i = start + 1; i < last; i++) {
            if (text.charAt(i) == '>') {
                return i;
            }
            if (text.charAt(i) == '<') {
                return -1;
            }
        }
        return -1;
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

    private static int afterEntity(String text, int start, StringBuilder plain) {
        int end = text.indexOf(';', start, Math.min(text.length(), start + LONGEST_ENTITY));
        if (end > start) {
            String decoded = entity(text.substring(start + 1, end));
            if (decoded != null) {
                plain.append(decoded);
                return end + 1;
            }
        }
        plain.append('&');
        return start + 1;
    }

    private static @Nullable String entity(String name) {
        if (!name.startsWith("#")) {
            return ENTITIES.get(name);
        }
        try {
            int code = name.startsWith("#x") || name.startsWith("#X")
                    ? Integer.parseInt(name.substring(2), 16)
                    : Integer.parseInt(name.substring(1));
            return Character.isValidCodePoint(code) && code != 0 ? shown(Character.toString(code)) : "";
        } catch (NumberFormatException e) {
            return null;
        }
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
