package org.localoffer.service.search.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.directory.vocabulary.Mention;
import org.localoffer.directory.vocabulary.Word;
import org.localoffer.service.localarea.files.LocalAreaReader;
import org.localoffer.service.localarea.files.SampleFiles;
import org.localoffer.service.localarea.model.LocalArea;

/** Which words of a question ask for a choice, with the words and the vocabulary of the sample area. */
class ChoiceParserTest {

    private static final LocalArea AREA = LocalAreaReader.read(SampleFiles.all());

    private static final int A_FEW_WORDS = 5;

    private static List<ChoiceParser.Found> find(String question) {
        List<Word> words = Word.of(question);
        List<Mention> mentions = AREA.vocabulary().inQuestion(words);
        return new ChoiceParser(AREA.choicePhrases(), words, mentions).find(words, words.size() <= A_FEW_WORDS);
    }

    private static List<String> asked(String question) {
        return find(question).stream().map(found -> found.choice().words()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            free clubs                                              | free
            clubs for free                                          | free
            something FREE to do near me                            | free
            free swimming for my autistic son                       | free
            speech therapy free of charge                           | free
            a playgroup that doesn't cost anything                  | free
            a playgroup that doesnt cost anything                   | free
            no cost counselling                                     | free
            cant afford to pay for a club                           | free
            we can’t afford private speech therapy                  | free
            football at weekends                                    | at weekends
            football at the weekend                                 | at weekends
            saturday club                                           | at weekends
            Saturday clubs for autism                               | at weekends
            club on Sundays                                         | at weekends
            something to do on a sunday                             | at weekends
            swimming saturday                                       | at weekends
            I need somebody to take my son out on a Saturday please | at weekends
            after school club                                       | after school
            adhd clubs after school                                 | after school
            evening youth club                                      | in the evening
            art class in the evenings                               | in the evening
            autism support without a diagnosis                      | no diagnosis needed
            no diagnosis                                            | no diagnosis needed
            not diagnosed yet                                       | no diagnosis needed
            he has not been diagnosed, is there a group             | no diagnosis needed
            undiagnosed adhd help                                   | no diagnosis needed
            waiting for diagnosis                                   | no diagnosis needed
            awaiting assessment                                     | no diagnosis needed
            do i need a diagnosis to get help with autism           | no diagnosis needed
            help while on the waiting list for autism assessment    | no diagnosis needed
            on the camhs waiting list and struggling                | no diagnosis needed
            what can we do while we wait for an adhd assessment     | no diagnosis needed
            speech therapy no waiting list                          | no long wait
            counselling without a long wait                         | no long wait
            occupational therapy with a short wait                  | no long wait
            self referral speech therapy                            | you can ask yourself
            self-refer to camhs                                     | you can ask yourself
            can I refer my son myself                               | you can ask yourself
            physio no referral needed                               | you can ask yourself
            counselling without going to the GP                     | you can ask yourself
            online parenting course                                 | online or by phone
            parenting course on zoom                                | online or by phone
            counselling online                                      | online or by phone
            physio at home                                          | at your home
            home visits                                             | at your home
            someone who comes to our house to help with feeding     | at your home
            face to face counselling                                | in person
            speech therapy in polish                                | in Polish
            counsellor who uses bsl                                 | in British Sign Language
            """)
    void aChoiceIsReadInManyWords(String question, String choice) {
        assertThat(asked(question)).containsExactly(choice);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "autism support",
                "free school meals",
                "how do I apply for free school meals",
                "free childcare for my 2 year old",
                "15 hours free childcare",
                "tax free childcare",
                "free bus pass",
                "free schools in southend",
                "sugar free sweets",
                "gluten free cooking class",
                "seizure free for a year, can he swim now",
                "care free days out",
                "step free playground",
                "home school",
                "home tuition",
                "home education groups",
                "he is fine at school but hits us at home every night",
                "online safety",
                "he is bullied online by boys from school",
                "he kicked off last weekend",
                "last saturday he hit his sister and broke the door",
                "meltdown after school every day",
                "learn bsl",
                "waiting times for CAMHS",
                "how long is the waiting list for autism assessment",
                "how long are people waiting for an autism assessment",
                "how do i get on the waiting list for speech therapy",
                "just had a diagnosis",
                "sensory room not free"
            })
    void theSameWordsWithAnotherMeaningAskForNoChoice(String question) {
        assertThat(asked(question)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            free saturday club                              | free, at weekends
            a course on zoom in polish                      | online or by phone, in Polish
            online support, free and with no waiting list   | online or by phone, free, no long wait
            without a diagnosis and without a referral      | no diagnosis needed, you can ask yourself
            """)
    void severalChoicesAreReadInTheirOrder(String question, String choices) {
        assertThat(String.join(", ", asked(question))).isEqualTo(choices);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            saturday club                                        | saturday
            help on the waiting list for an autism assessment    | on the waiting list for assessment
            free of charge speech therapy                        | free of charge
            """)
    void whatIsLookedForStaysOutsideTheWordsOfAChoice(String question, String words) {
        assertThat(find(question).getFirst().words().stream().map(Word::plain).collect(Collectors.joining(" ")))
                .isEqualTo(words);
    }
}
