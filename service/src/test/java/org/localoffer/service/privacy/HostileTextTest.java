package org.localoffer.service.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.localoffer.service.CpuTime;

/** No text, whatever its structure, takes more than the limits below on one processor. */
class HostileTextTest {

    /** Maximum lengths in characters: of a message 5,000, of a listing's description 20,000. */
    private static final int MESSAGE = 5_000;

    private static final int DESCRIPTION = 20_000;
    /** Limit for all rules together. */
    private static final Duration MAX_FOR_MESSAGE = Duration.ofMillis(50);

    /** A description is four times as long, and only an officer waits for it. */
    private static final Duration MAX_FOR_DESCRIPTION = Duration.ofMillis(100);

    private static final int TRIES = 8;
    private static final Set<String> NEEDS = Set.of("autism", "deaf");

    /** Texts that make regular expressions backtrack, and beginnings of everything the rules look for. */
    private static final List<String> SHAPES = List.of(
            "Aa'",
            "called ",
            "called Aa ",
            "Aa ",
            "A",
            "a",
            " ",
            "0",
            "0 ",
            "07",
            "7",
            "1.",
            "a.",
            "a-",
            "-",
            ".",
            "Mr ",
            "mr. ",
            "Mr Mrs Dr ",
            "O'",
            "double ",
            "oh ",
            "oh-",
            "@",
            "a@",
            "a@a.",
            "a.a@",
            "at dot ",
            "a at ",
            "[at]",
            "(",
            "SS1 ",
            "A1",
            "A ",
            "A-b-c-d-",
            "St ",
            "the only boy at ",
            "only ",
            "my son ",
            "Zq ",
            "zqxv ",
            "qzx wvz ",
            "Zqxv Wvzq ",
            "rose zqxvy ",
            "jayden zqxvy ",
            "\u0301",
            "e\u0301",
            "\uFDFA",
            "\u200B",
            "\uD83E\uDDE9",
            "\uD83E",
            "1/1/2011 ",
            "12 ",
            "12 Aa Aa ",
            "12 zq close ",
            "born ",
            "case AB ",
            "a/b/",
            "1-",
            "ref 1",
            "i.",
            "J. K. ",
            "year 9 autism Aa School ",
            "'Aa' ",
            "\n",
            "thanks\n",
            "\nx",
            "the Zqx family ",
            "AB12 ",
            "Ж",
            "Жж Жж ",
            "zq,",
            "Will ",
            "&",
            "and ",
            "King ",
            "of the ",
            "x\n@\n",
            "Aa and ",
            "one two ",
            "\"a\" ",
            "twins at ",
            "Aa-Aa-",
            "a'a'");

    @Test
    void noMessageTakesMoreThanFiftyMilliseconds() {
        assertThat(tooSlow(MESSAGE, MAX_FOR_MESSAGE)).isEmpty();
    }

    @Test
    void noDescriptionTakesMoreThanATenthOfASecond() {
        assertThat(tooSlow(DESCRIPTION, MAX_FOR_DESCRIPTION)).isEmpty();
    }

    /** The repeated texts that took too long, with the shortest of several times in milliseconds. */
    private static Map<String, Long> tooSlow(int length, Duration bound) {
        // Most of the code is compiled before the first text is timed.
        findDetails(random(new Random(7), length, SHAPES));
        Map<String, Long> slow = new LinkedHashMap<>();
        texts(length).forEach((shape, text) -> {
            Duration best = best(text, bound);
            if (best.compareTo(bound) > 0) {
                slow.put(shape, best.toMillis());
            }
        });
        return slow;
    }

    private static Duration best(String text, Duration bound) {
        return CpuTime.least(() -> findDetails(text), TRIES, bound);
    }

    private static void findDetails(String text) {
        PersonalDetails.in(text, "zoomies"::equals, NEEDS::contains);
    }

    private static Map<String, String> texts(int length) {
        Map<String, String> texts = new LinkedHashMap<>();
        SHAPES.forEach(shape ->
                texts.put(shape, shape.repeat(length / shape.length() + 1).substring(0, length)));
        Random source = new Random(7);
        texts.put("shapes by chance", random(source, length, SHAPES));
        texts.put("small letters by chance", letters(source, length, 'a', 'a'));
        texts.put("words in capitals by chance", letters(source, length, 'A', 'a'));
        texts.put("capitals by chance", letters(source, length, 'A', 'A'));
        return texts;
    }

    private static String random(Random source, int length, List<String> parts) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(parts.get(source.nextInt(parts.size())));
        }
        return text.substring(0, length);
    }

    private static String letters(Random source, int length, char first, char others) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append((char) (first + source.nextInt(26)));
            for (int more = 3 + source.nextInt(7); more > 0; more--) {
                text.append((char) (others + source.nextInt(26)));
            }
            text.append(' ');
        }
        return text.substring(0, length);
    }
}
