package org.localoffer.directory.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilingKeyTest {

    /** Numbers by value, then words; a shorter word comes before a longer one that begins with it. */
    private static final List<String> FILED = List.of(
            "1:1 support",
            "The 2 Rivers Club",
            "10 to 16 club",
            "24/7 line",
            "1,000 Smiles",
            "A&E liaison",
            "“Active” Tots",
            "Arts & Crafts",
            "Arts and Crafts for teenagers",
            "Café Club",
            "Cafeteria",
            "Co-op Cookery",
            "Cooperation",
            "An Early Start",
            "The Harbour School",
            "'High 5' programme",
            "High 10",
            "High/Scope nursery",
            "new town",
            "Newton",
            "Óige",
            "O'Neill Centre",
            "A Place to Be",
            "Send a Smile",
            "S.E.N.D. Matters",
            "Zoo days");

    @Test
    void namesAreFiledAsInALibrary() {
        List<String> names = new ArrayList<>(FILED);
        Collections.shuffle(names, new Random(5));

        names.sort(Comparator.comparing(FilingKey::of));

        assertThat(names).containsExactlyElementsOf(FILED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Harbour School       | Harbour School
            THE HARBOUR SCHOOL       | harbour school
            ‘The Harbour’ School     | Harbour School
            An “Early” Start         | early start
            …a Place to Be           | place to be
            Arts & Crafts            | Arts and Crafts
            Arts&Crafts              | Arts and Crafts
            Café                     | Cafe
            Ｃａｆｅ                   | cafe
            Young people’s group     | Young peoples group
            Stay-and-play            | Stay and play
            Stay – and — play        | Stay and play
            High/Scope               | High Scope
            Group 007                | Group 7
            1,000 Smiles             | 1000 Smiles
            """)
    void namesThatDifferInSignsAloneHaveTheSameKey(String name, String same) {
        assertThat(FilingKey.of(name)).isEqualTo(FilingKey.of(same));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The", "A", "A&E", "A & E", "A-level help", "Another Place", "Theatre", "Andy’s", "An"})
    void onlyAnArticleBeforeAWordIsSkipped(String name) {
        assertThat(FilingKey.of(name)).startsWithIgnoringCase(name.substring(0, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"???", "😀", "'"})
    void aNameOfSignsIsItsOwnKey(String name) {
        assertThat(FilingKey.of(name)).isEqualTo(name);
    }
}
