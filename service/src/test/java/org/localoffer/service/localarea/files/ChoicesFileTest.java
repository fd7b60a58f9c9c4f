package org.localoffer.service.localarea.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.localoffer.service.localarea.model.AskedChoice;
import org.localoffer.service.localarea.model.ChoiceKind;
import org.localoffer.service.localarea.model.ChoicePhrase;
import org.localoffer.service.localarea.model.ChoicePhrases;

/** The words of questions that ask for choices, as a council writes them. */
class ChoicesFileTest {

    private static final String PATH = "choices.yaml";

    private static ChoicePhrases phrases(String text) {
        return LocalAreaReader.read(SampleFiles.with(PATH, text)).choicePhrases();
    }

    /** @param firstWord in its normalised form */
    private static List<AskedChoice> choices(ChoicePhrases phrases, String firstWord) {
        return phrases.beginningWith(firstWord).stream()
                .map(ChoicePhrase::choice)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    @Test
    void wordsStandBesideTheChoiceTheyMean() {
        ChoicePhrases phrases = phrases("""
                diagnosis:
                  - {slug: not-needed, label: No diagnosis, words: [sans label]}
                waiting:
                  - {slug: short, label: Soon, up_to_weeks: 2, words: [promptly]}
                """);

        assertThat(choices(phrases, "san"))
                .containsExactly(new AskedChoice(ChoiceKind.DIAGNOSIS, "not-needed", "No diagnosis", null));
        assertThat(choices(phrases, "promptly"))
                .containsExactly(new AskedChoice(ChoiceKind.WAITING, "short", "Soon", 2));
        assertThat(choices(phrases, "free")).as("words of the product").isEmpty();
    }

    @Test
    void anEditionFromBeforeThereWereWordsGetsThoseOfTheProductForItsOwnEntries() {
        ChoicePhrases phrases = phrases("""
                diagnosis:
                  - {slug: not-needed, label: None needed}
                referrers:
                  - {slug: gp, label: Doctor}
                """);

        assertThat(choices(phrases, "undiagnosed"))
                .containsExactly(new AskedChoice(ChoiceKind.DIAGNOSIS, "not-needed", "None needed", null));
        assertThat(choices(phrases, "free")).extracting(AskedChoice::slug).containsExactly("free");
        assertThat(choices(phrases, "self")).as("an entry that it lacks").isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            cost      | {slug: free, words: [gratis]}                              | 'free' has no label
            cost      | {slug: cheap, label: Cheap, words: [cheap]}                | 'cheap' cannot be asked for here, only free
            days      | {slug: monday, label: Mondays, words: [mondays]}           | 'monday' cannot be asked for here, only weekend
            hours     | {slug: night, label: At night, words: [night]}             | 'night' cannot be asked for here, only after-school and evening
            waiting   | {slug: short, label: Soon, words: [soon]}                  | 'short' needs up_to_weeks, 0 or more
            waiting   | {slug: short, label: Soon, up_to_weeks: -1, words: [soon]} | 'short' needs up_to_weeks, 0 or more
            delivery  | {slug: online, label: Online, up_to_weeks: 3}              | 'online' is no waiting time, so it has no up_to_weeks
            delivery  | {label: Online, words: [online]}                           | 'Online' has no slug
            delivery  | {slug: online, label: Online, words: [(online)]}           | '(online)' has no word outside parentheses
            delivery  | {slug: online, label: Online, words: ["?!"]}               | '?!' has no word outside parentheses
            delivery  | {slug: online, label: Online, words: [on ...]}             | 'on ...' needs a word before and after ...
            delivery  | {slug: online, label: Online, word: [online]}              | there is no key "word" here
            diagnosis | {slug: needed, label: Needed, words: [unlabelled]}         | 'Unlabelled' appears here twice
            """)
    void aMistakeIsReportedWithFileAndLine(String list, String entry, String problem) {
        String text =
                "languages:\n  - {slug: en, label: English, words: [Unlabelled]}\n" + list + ":\n  - " + entry + "\n";
        int line = problem.contains("twice") ? 2 : 4;

        assertThatThrownBy(() -> phrases(text))
                .isInstanceOf(InvalidLocalAreaException.class)
                .hasMessageStartingWith(PATH + ", line " + line + ": ")
                .hasMessageContaining(problem);
    }

    @Test
    void theSamplePassesItsOwnChecks() {
        assertThat(choices(LocalAreaReader.read(SampleFiles.all()).choicePhrases(), "free"))
                .extracting(AskedChoice::kind)
                .containsExactly(ChoiceKind.COST);
    }
}
