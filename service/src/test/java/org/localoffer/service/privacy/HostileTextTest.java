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

/** No text of any box costs more than 50 ms of one processor, whatever shape it has. */
class HostileTextTest {

    /** A message has 5,000 characters at most, a listing's description 20,000. */
    private static final int MESSAGE = 5_000;

    private static final int DESCRIPTION = 20_000;
    /** Of all rules together; a single one may take as much. */
    private static final Duration FOR_A_MESSAGE = Duration.ofMillis(50);

    /** Four times as long, and nobody but an officer waits. */
    private static final Duration FOR_A_DESCRIPTION = Duration.ofMillis(100);

    private static final int TRIES = 8;
    private static final Set<String> NEEDS = Set.of("autism", "deaf");

    /** Shapes that made patterns go back and forth, and beginnings of everything that is looked for. */
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
    void noMessageCostsMoreThanFiftyMilliseconds() {
        assertThat(tooSlow(MESSAGE, FOR_A_MESSAGE)).isEmpty();
    }

    @Test
    void noDescriptionOfAListingCostsMoreThanATenthOfASecond() {
        assertThat(tooSlow(DESCRIPTION, FOR_A_DESCRIPTION)).isEmpty();
    }

    /** The shapes that cost too much, with the milliseconds that each took at best. */
    private static Map<String, Long> tooSlow(int length, Duration bound) {
        texts(length).values().forEach(HostileTextTest::look);
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
        return CpuTime.least(() -> look(text), TRIES, bound);
    }

    private static void look(String text) {
        PersonalDetails.in(text, "zoomies"::equals, NEEDS::contains);
    }

    private static Map<String, String> texts(int length) {
        Map<String, String> texts = new LinkedHashMap<>();
        SHAPES.forEach(shape ->
                texts.put(shape, shape.repeat(length / shape.length() + 1).substring(0, length)));
        Random random = new Random(7);
        texts.put("shapes by chance", byChance(random, length, SHAPES));
        texts.put("small letters by chance", letters(random, length, 'a', 'a'));
        texts.put("words in capitals by chance", letters(random, length, 'A', 'a'));
        texts.put("capitals by chance", letters(random, length, 'A', 'A'));
        return texts;
    }

    private static String byChance(Random random, int length, List<String> parts) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(parts.get(random.nextInt(parts.size())));
        }
        return text.substring(0, length);
    }

    private static String letters(Random random, int length, char first, char others) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append((char) (first + random.nextInt(26)));
            for (int more = 3 + random.nextInt(7); more > 0; more--) {
                text.append((char) (others + random.nextInt(26)));
            }
            text.append(' ');
        }
        return text.substring(0, length);
    }
}
