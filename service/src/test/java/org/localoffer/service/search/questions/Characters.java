package org.localoffer.service.search.questions;

import java.util.List;

/** Characters that are unusual or never typed in England. */
final class Characters {

    static final List<String> PUNCTUATION = List.of("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~£¬¦“”‘’–—…¿¡«»".split("", -1));

    private static final List<String> EMOJI =
            List.of("😀", "👩‍👩‍👧", "👨🏿‍🦽", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🇬🇧", "❤️", "1️⃣", "♿", "🧩", "🫥");

    private static final List<String> WORDS = List.of(
            "অটিজম",
            "autyzm",
            "mokymosi",
            "自閉症",
            "じへいしょう",
            "자폐증",
            "аутизм",
            "ऑटिज़्म",
            "αυτισμός",
            "ออทิสติก",
            "ኦቲዝም",
            "աուտիզմ",
            "żółć",
            "ΛΌΓΟΣ",
            "𝖺𝗎𝗍𝗂𝗌𝗆",
            "ﬁnd",
            "½",
            "ⅷ",
            "℡");

    private static final List<String> RIGHT_TO_LEFT =
            List.of("التوحد", "אוטיזם", "اوٹزم", "اوتیسم", "ܐܘܛܝܙܡ", "مدرسة 12");

    private static final List<String> DIRECTIONS =
            List.of("\u202E", "\u202D", "\u2066", "\u2067", "\u2069", "\u200F", "\u200E", "\u061C", "");

    private static final List<String> INVISIBLE = List.of(
            "\u200B", "\u200C", "\u200D", "\u2060", "\uFEFF", "\u00AD", "\u034F", "\u180E", "\u00A0", "\u3000",
            "\u2028", "\u2029", "\u0085", "\uFE0F", "\u3164");

    private Characters() {}

    static String emoji(Draw draw) {
        return draw.oneIn(3) ? draw.character(0x1F300, 0x1FAFF) : draw.of(EMOJI);
    }

    static String word(Draw draw) {
        return draw.of(WORDS);
    }

    static String rightToLeft(Draw draw) {
        return draw.of(RIGHT_TO_LEFT);
    }

    /** A control character for the direction of the following text, or the empty string. */
    static String direction(Draw draw) {
        return draw.of(DIRECTIONS);
    }

    static String invisible(Draw draw) {
        return draw.of(INVISIBLE);
    }

    /** A combining mark, which attaches to the preceding letter. */
    static String mark(Draw draw) {
        return draw.oneIn(8) ? draw.character(0x20D0, 0x20DC) : draw.character(0x300, 0x36F);
    }

    /** Any code point, including unassigned ones but not lone surrogates. */
    static String any(Draw draw) {
        return switch (draw.number(0, 3)) {
            case 0 -> draw.character(0, 0x7F);
            case 1 -> draw.character(0x80, 0xD7FF);
            case 2 -> draw.character(0xE000, 0xFFFF);
            default -> draw.character(0x10000, 0x10FFFF);
        };
    }
}
