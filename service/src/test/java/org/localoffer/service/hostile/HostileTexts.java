package org.localoffer.service.hostile;

import java.util.LinkedHashMap;
import java.util.Map;

/** Texts that cost a careless pattern its square, or more: what nearly fits, again and again. */
final class HostileTexts {

    private static final String[] PIECES = {
        "Aa'",
        "Aa ",
        "Aa-",
        "a",
        "A",
        "0",
        "0 ",
        "07 ",
        "07700 90012",
        "7.",
        "a@",
        "@",
        "a@a.",
        "a.",
        ".",
        ",",
        " ",
        "\n",
        "\n ",
        " \n",
        "\t",
        "'",
        "-",
        "- ",
        "1-",
        "1 to ",
        "1 and ",
        "(0",
        "(",
        ")",
        "<",
        "<a ",
        "&#",
        "&amp;",
        "http://",
        "//",
        "http://a.",
        "www.",
        "ss1 ",
        "SS1 2",
        "a1 ",
        "i need ",
        "and ",
        "year ",
        "1 year ",
        "twenty ",
        "1, ",
        "1+ ",
        "aged 1, ",
        "my son is 1 ",
        "at 15 a ",
        "since he was ",
        "1 and a half ",
        "in reception ",
        "my son ",
        "called ",
        "Mr ",
        "the only ",
        "kill ",
        "me myself ",
        "e\u0301",
        "\u200b",
        "\u00a0",
        "’",
        "ſ",
        "😀",
        "£1.",
        "[at] ",
        "dot com ",
        "/ ",
        "a/",
        "#",
        "**",
        "[a](",
        "> ",
        "|",
        "%",
        "a_b",
        "ab1",
        "12/",
        "12 May ",
        "é"
    };

    private HostileTexts() {}

    /** By a name that a failure can show. */
    static Map<String, String> ofLength(int length) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String piece : PIECES) {
            String repeated = piece.repeat(length / piece.length() + 1);
            texts.put(piece + "...", cut(repeated, length));
            texts.put("a " + piece + "...!", cut("a " + repeated, length - 1) + "!");
            texts.put("called " + piece + "...", cut("my son is called " + repeated, length));
        }
        return texts;
    }

    private static String cut(String text, int length) {
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end);
    }
}
