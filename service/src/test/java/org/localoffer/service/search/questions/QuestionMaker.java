package org.localoffer.service.search.questions;

import static org.localoffer.service.search.questions.Draw.MARKER;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Kinds of random questions, from a parent's own words to attacks. */
@SuppressWarnings("ImmutableEnumChecker") // A function without state, which the checker cannot recognise as immutable
enum QuestionMaker {
    SENSIBLE(Draw::asked),
    MISSPELT(draw -> draw.slips(draw.asked(), draw.number(1, 4))),
    HARDLY_READABLE(draw -> draw.slips(draw.asked(), draw.number(10, 30))),
    RUN_TOGETHER(draw -> draw.asked().replace(" ", "")),
    SHUFFLED(draw -> draw.shuffledWords(draw.asked() + " " + draw.asked())),
    SHOUTED(draw -> draw.asked().toUpperCase(Locale.UK) + "!".repeat(draw.number(1, 40))),
    ONE_WORD(Draw::word),
    ONE_OR_TWO_LETTERS(draw -> draw.letters(draw.number(1, 2))),
    SMALL_WORDS(draw -> draw.repeated(draw.number(1, 12), " ", i -> draw.smallWord())),
    AGES(draw -> draw.help() + " " + draw.of("age ", "aged ", "for my ", "year ", "") + draw.age()),
    NUMBERS(draw -> draw.repeated(
            draw.number(1, 8), draw.of(" ", ",", ".", "-", "/"), i -> Integer.toString(draw.number(-9, 99_999_999)))),
    POSTCODES(draw -> draw.repeated(draw.number(1, 6), " ", i -> (draw.of("near ", "in ", "") + draw.postcode()))),
    PLACES(draw -> draw.of("near ", "in in near ", "around ", "at ", "in ") + draw.place() + " " + draw.asked()),
    REPEATED_WORD(draw -> (draw.word() + " ").repeat(draw.number(2, 300))),
    REPEATED_LETTER(draw -> draw.letters(1).repeat(draw.number(2, 600))),
    LONG(draw -> draw.filled(draw.number(500, 900), draw::asked)),
    FIVE_THOUSAND_CHARACTERS(draw -> draw.filled(5000, draw::asked)),
    FIVE_THOUSAND_WITHOUT_A_SPACE(draw -> draw.letters(5000)),
    MANY_SHORT_WORDS(draw -> draw.repeated(250, " ", i -> draw.letters(draw.number(1, 3)))),
    EMOJI(draw -> draw.into(draw.asked(), draw.repeated(draw.number(1, 30), () -> Characters.emoji(draw)))),
    OTHER_SCRIPTS(draw -> draw.repeated(draw.number(1, 12), " ", i -> Characters.word(draw))),
    RIGHT_TO_LEFT(draw -> draw.into(
            draw.asked(),
            draw.repeated(draw.number(1, 6), " ", i -> Characters.rightToLeft(draw) + Characters.direction(draw)))),
    COMBINING(draw -> draw.repeated(
            draw.number(1, 12),
            () -> draw.letters(1) + draw.repeated(draw.number(1, 40), () -> Characters.mark(draw)))),
    INVISIBLE(draw -> draw.repeated(draw.number(1, 30), () -> draw.word() + Characters.invisible(draw))),
    CONTROL_CHARACTERS(draw -> draw.repeated(draw.number(1, 30), () -> draw.word() + draw.character(0, 0x1F))),
    ANY_CHARACTERS(draw -> draw.repeated(draw.number(1, 200), () -> Characters.any(draw))),
    ODD_LETTER_CASES(
            draw -> draw.repeated(draw.number(1, 60), () -> draw.of("ß", "İ", "ı", "ſ", "ŉ", "ΐ", "ﬃ", "Ǆ", " "))),
    LONE_SURROGATES(
            Question::ofBytes,
            draw -> draw.repeated(
                    draw.number(1, 20), () -> draw.of("a", "%ED%A0%80", "%ED%B0%80", "%ED%AF%BF", "+", "autism"))),
    BYTES_THAT_ARE_NO_TEXT(
            Question::ofBytes,
            draw -> draw.repeated(draw.number(1, 60), () -> "%%%02X".formatted(draw.number(0, 255)))),
    ENCODED_TWICE(draw -> draw.repeated(
            draw.number(1, 10), () -> draw.of("%27", "%253Cscript%253E", "%00", "%0d%0a", "+", "%20", "%", "%u0041"))),
    ELEMENTS(draw -> draw.into(draw.asked(), Payloads.element(draw))),
    SCRIPTS(draw -> draw.into(draw.asked(), Payloads.script(draw))),
    ATTRIBUTE_BREAKERS(draw -> Payloads.breaker(draw) + draw.asked()),
    ENDS_OF_ELEMENTS(draw -> Payloads.end(draw) + Payloads.element(draw)),
    ENTITIES(draw -> draw.repeated(
            draw.number(1, 20),
            () -> draw.of(
                    "&lt;", "&#60;", "&#x3c;", "&amp;lt;", "&quot;", "&NotThere;", "&", "&#0;", "&#x110000;", "b"))),
    TEMPLATES(draw -> draw.into(draw.asked(), Payloads.template(draw))),
    ENGINE_SYNTAX(draw -> draw.repeated(draw.number(1, 12), " ", i -> Payloads.engine(draw))),
    ENGINE_JSON(draw -> Payloads.json(draw) + draw.of("", "}", "]", "\"", ",")),
    SQL(draw -> draw.into(draw.asked(), Payloads.sql(draw))),
    PATTERNS(draw -> draw.repeated(draw.number(1, 8), () -> Payloads.pattern(draw))),
    PATHS(draw -> draw.repeated(draw.number(1, 8), () -> Payloads.path(draw))),
    HEADERS(draw -> draw.asked() + "\r\n" + draw.of("Set-Cookie: " + MARKER + "=1", "Location: /", "") + "\r\n\r\n<p>"),
    MORE_PARAMETERS(draw -> draw.asked() + draw.of("&age=0-4", "?q=x", "#count", ";a=b", "&q=<b>", "=&=")),
    PUNCTUATION(draw -> draw.repeated(draw.number(1, 80), () -> draw.of(Characters.PUNCTUATION))),
    NOTHING(draw -> draw.of("", " ", "\t", "\u00A0", "\u3000", "\u200B", "  \r\n ", "\u2028", "\u0000")),
    SEVERAL(draw -> part(draw) + " " + part(draw) + part(draw));

    /** Kinds that yield valid text; mixed questions are composed of them. */
    private static final List<QuestionMaker> MIXED = List.of(
            MISSPELT,
            AGES,
            POSTCODES,
            EMOJI,
            RIGHT_TO_LEFT,
            COMBINING,
            ELEMENTS,
            SCRIPTS,
            ATTRIBUTE_BREAKERS,
            TEMPLATES,
            ENGINE_SYNTAX,
            SQL,
            PATTERNS,
            CONTROL_CHARACTERS,
            INVISIBLE);

    private final Function<String, Question> asked;
    private final Function<Draw, String> words;

    QuestionMaker(Function<Draw, String> words) {
        this(Question::of, words);
    }

    QuestionMaker(Function<String, Question> asked, Function<Draw, String> words) {
        this.asked = asked;
        this.words = words;
    }

    Question make(Draw draw) {
        return asked.apply(words.apply(draw));
    }

    private static String part(Draw draw) {
        return draw.of(MIXED).words.apply(draw);
    }
}
