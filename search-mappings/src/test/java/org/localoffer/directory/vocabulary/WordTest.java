package org.localoffer.directory.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordTest {

    private static List<String> plain(String text) {
        return Word.of(text).stream().map(Word::plain).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "autism adhd",
                "autism&adhd",
                "autism & adhd",
                "Autism/ADHD",
                "autism+adhd",
                "autism,adhd",
                "autism;adhd",
                "autism|adhd",
                "autism_adhd",
                "autism-adhd",
                "autism–adhd",
                "autism—adhd",
                "autism•adhd",
                "autism·adhd",
                "autism…adhd",
                "autism.adhd",
                "autism:adhd",
                "autism=adhd",
                "autism>adhd",
                "(autism)adhd",
                "autism\"adhd\"",
                "autism\u00A0adhd",
                "autism\nadhd",
                "&autism&&adhd&",
                "#autism#adhd"
            })
    void everySignBetweenTwoWordsSeparatesThem(String text) {
        assertThat(plain(text)).containsExactly("autism", "adhd");
    }

    @ParameterizedTest
    @CsvSource({
        "A&E, a&e",
        "R&R, r&r",
        "S&LT, s&lt",
        "SEN&D, sen&d",
        "L&D, l&d",
        "S.E.N.D, send",
        "S.E.N.D., send",
        "a.d.h.d, adhd",
        "O.T., ot",
        "O'Neill, oneill",
        "O’Neill, oneill",
        "Asperger's, aspergers",
        "don’t, dont",
        "R&R's, r&rs"
    })
    void abbreviationsAndNamesWithSignsAreOneWord(String text, String plain) {
        assertThat(plain(text)).containsExactly(plain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ot&salt       | ot salt
            me&my         | me my
            u5&o5         | u5 o5
            autism&a&e    | autism a&e
            plan b.smith  | plan b smith
            2.5           | 2 5
            24/7          | 24 7
            1:1           | 1 1
            co-op         | co op
            High/Scope    | high scope
            """)
    void whatIsNoAbbreviationIsSeparated(String text, String words) {
        assertThat(plain(text)).containsExactly(words.split(" ", -1));
    }
}
