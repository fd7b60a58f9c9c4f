package org.localoffer.service.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** First names that are also ordinary words are recognised by their context. */
class WordNamesTest {

    private static List<String> names(String text) {
        return PersonalDetails.in(text, String::isEmpty, word -> false).stream()
                .filter(flag -> flag.kind() == FlagKind.NAME)
                .map(flag -> text.substring(flag.start(), flag.end()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "rose missed two weeks of school, rose",
        "olive at the desk rang us back, olive",
        "we asked mark to bring the hoist, mark",
        "so hope cried all the way home, hope",
        "my youngest iris can't use the lift, iris",
        "our driver miles was kind to her, miles",
        "I saw basil today about the splints, basil",
        "me and robin went to the panel, robin",
        "pearl and her brother both sign, pearl",
        "somebody named holly took the form, holly",
        "can you ring jack's mum, jack's",
        "that violet is leaving makes him sad, violet",
        "I cannot get hold of penny at the office, penny",
        "driver quenlow left the engine on, quenlow",
        "for the minibus ask for dawn, dawn",
        "they know that rose's school has no lift, rose's",
        "had a nice chat with viv and her dog, viv",
        "will says he is too tired, will",
        "hope has made two friends, hope",
    })
    void aWordThatDoesWhatPeopleDoIsFlaggedAsAName(String text, String name) {
        assertThat(names(text)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the price rose again in april",
                "olive oil is on the diet sheet",
                "may we bring our own hoist",
                "hope to hear from you soon",
                "i saw a robin at the club today",
                "they mark the work with smileys",
                "faith is what we have left",
                "summer came and the clubs shut",
                "art is the only lesson she likes",
                "the driver left the engine on",
                "we miss the old driver",
                "my son will need a lift",
                "our hope is that it opens again",
                "violet is a colour that calms him",
                "we like all saint's school best",
                "hope has never helped us",
            })
    void anOrdinaryWordIsNotFlagged(String text) {
        assertThat(names(text)).isEmpty();
    }
}
