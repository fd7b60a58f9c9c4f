package org.localoffer.service.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A school with an age and a need often describes one child (domain 5C). */
class OneChildTest {

    private static final Set<String> NEEDS = Set.of("autism", "autistic", "down syndrome", "prader-willi", "deaf");

    private static List<Flag> in(String text) {
        return PersonalDetails.in(text, word -> false, NEEDS::contains).stream()
                .filter(flag -> flag.kind() == FlagKind.ONE_CHILD)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "My boy is 9 and has Prader-Willi and goes to Sampleton Primary.",
                "At Sampleton Infant School our autistic child, aged 5, is alone",
                "a 7 year old with Down syndrome at Quokka Lane Academy",
                "the deaf girl in year 4 of St Quokka's School",
                "Sampleton Nursery: he's in reception, autism, no help",
                "Mill Lane Club will not have a 6yo with autism",
            })
    void settingAgeAndNeedTogetherAreFlagged(String text) {
        assertThat(in(text)).isNotEmpty().allMatch(flag -> flag.kind() == FlagKind.ONE_CHILD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "My boy has Prader-Willi and goes to Sampleton Primary.",
                "My boy is 9 and goes to Sampleton Primary.",
                "My boy is 9 and has Prader-Willi.",
                "the school says he is 9 and autistic",
                "",
            })
    void twoOfTheThreeAreNotFlagged(String text) {
        assertThat(in(text)).isEmpty();
    }

    @Test
    void theNameOfTheSettingIsFlagged() {
        String text = "He is 9, autistic, at Sampleton Primary now";

        assertThat(in(text)).singleElement().satisfies(flag -> assertThat(text.substring(flag.start(), flag.end()))
                .isEqualTo("Sampleton Primary"));
    }
}
