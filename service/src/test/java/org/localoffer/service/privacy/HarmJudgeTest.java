package org.localoffer.service.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localoffer.service.privacy.DarkIsDanger.MODEL;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.CpuTime;
import org.localoffer.service.language.SentenceEmbedder;
import org.localoffer.service.privacy.HarmJudgement.Use;
import org.localoffer.service.privacy.HarmJudgement.Way;

/** A text that could not be analysed never counts as harmless; what costs time is bounded. */
class HarmJudgeTest {

    private static final HarmPhrases WORDS = new HarmPhrases(List.of("hits me"));
    private static final HarmPhrases SHIPPED_WORDS = HarmPhrases.shipped();

    private static final SentenceEmbedder WITHOUT_EMBEDDINGS = new SentenceEmbedder() {

        @Override
        public boolean isEnabled() {
            return true;
        }

        @Override
        public float @Nullable [] of(String text) {
            return null;
        }
    };

    private static final SentenceEmbedder SWITCHED_OFF = new SentenceEmbedder() {

        @Override
        public boolean isEnabled() {
            return false;
        }

        @Override
        public float @Nullable [] of(String text) {
            return null;
        }
    };

    private static HarmJudge trained(SentenceEmbedder embedder) {
        HarmJudge judge = new HarmJudge(embedder);
        DarkIsDanger.teach(judge, WORDS);
        return judge;
    }

    @Test
    void aTextIsJudgedByItsSimilarityToExamples() {
        HarmJudge judge = trained(MODEL);

        assertThat(judge.message("so dark in here", WORDS).isHarm(Use.MESSAGE)).isTrue();
        assertThat(judge.message("a club for football", WORDS).isHarm(Use.MESSAGE))
                .isFalse();
    }

    @Test
    void beforeTrainingAMessageWaitsForAPersonAndASearchIsJudgedByPhrases() {
        HarmJudge judge = new HarmJudge(MODEL);

        HarmJudgement message = judge.message("a club for football", WORDS);

        assertThat(judge.isReady()).isFalse();
        assertThat(message.isHarm(Use.MESSAGE)).isTrue();
        assertThat(message.ways(Use.MESSAGE)).containsExactly(Way.NOT_READ);
        assertThat(judge.search("a club for football", WORDS).isHarm(Use.SEARCH))
                .isFalse();
        assertThat(judge.search("he hits me", WORDS).isHarm(Use.SEARCH)).isTrue();
    }

    @Test
    void withoutEmbeddingsAMessageWaitsForAPerson() {
        assertThat(trained(WITHOUT_EMBEDDINGS).message("it is dark", WORDS).isHarm(Use.MESSAGE))
                .isTrue();
    }

    @Test
    void ifTheModelFailsAMessageWaitsForAPersonAndASearchIsJudgedByPhrases() {
        HarmJudge judge = trained(new SentenceEmbedder() {

            @Override
            public boolean isEnabled() {
                return true;
            }

            @Override
            public float[] of(String text) {
                throw new IllegalStateException("out of order");
            }
        });

        assertThat(judge.message("a club for football", WORDS).ways(Use.MESSAGE))
                .containsExactly(Way.NOT_READ);
        assertThat(judge.search("a club for football", WORDS).isHarm(Use.SEARCH))
                .isFalse();
        assertThat(judge.search("he hits me", WORDS).isHarm(Use.SEARCH)).isTrue();
    }

    @Test
    void withTheModelSwitchedOffPhrasesDecide() {
        HarmJudge judge = new HarmJudge(SWITCHED_OFF);

        assertThat(judge.isReady()).isTrue();
        assertThat(judge.message("a club for football", WORDS).isHarm(Use.MESSAGE))
                .isFalse();
        assertThat(judge.message("he hits me", WORDS).ways(Use.MESSAGE)).containsExactly(Way.WORDS);
    }

    @Test
    void punctuationAloneIsHarmless() {
        assertThat(trained(WITHOUT_EMBEDDINGS).message("...", WORDS).isHarm(Use.MESSAGE))
                .isFalse();
        assertThat(trained(MODEL).message("  ", WORDS).isHarm(Use.MESSAGE)).isFalse();
    }

    @Test
    void aSuspiciousTextThatIsTooLongToAnalyseWaitsForAPerson() {
        HarmJudge judge = trained(MODEL);

        assertThat(judge.message(numbered("It is dark in here, as it is, on day "), WORDS)
                        .complete())
                .isFalse();
        assertThat(judge.message(numbered("A club for swimming is fun on day "), WORDS)
                        .complete())
                .isTrue();
    }

    private static String numbered(String sentence) {
        return IntStream.range(0, 120).mapToObj(day -> sentence + day + ". ").collect(Collectors.joining());
    }

    @Test
    void repeatedSentencesAreNotEmbeddedAgain() {
        assertThat(trained(MODEL)
                        .message("It is dark in here, as it is. ".repeat(160), WORDS)
                        .complete())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "Aa'",
                "Aa' ",
                "a'",
                "hits ",
                "hits hit hurts ",
                "me me ",
                "he hits ",
                ". ",
                ".",
                "\n",
                "'",
                "\u200d",
                "a\u0301",
                "a\u00ad",
                "my son sa ",
                "(((",
                "a.b.c. ",
                "\uD83D\uDE00",
                "1 "
            })
    void noTextTakesMoreThanFiftyMilliseconds(String part) {
        String text = part.repeat(5_000 / part.length());
        Duration bound = Duration.ofMillis(50);

        Duration took = CpuTime.least(
                () -> {
                    SHIPPED_WORDS.in(text);
                    TextSegments.of(text).forEach(sentence -> TextSegments.clauses(text, sentence));
                },
                20,
                bound);

        assertThat(took).isLessThan(bound);
    }

    @Test
    void sentencesAreSplitAtTheirEndAndAtTheMaximumLength() {
        assertThat(TextSegments.of("Is there a club for us? He is not safe at home!"))
                .hasSize(2);
        String endless = "a word ".repeat(100);
        assertThat(TextSegments.of(endless))
                .extracting(TextSegments.Window::length)
                .as("cut between words")
                .containsExactly(197, 196, 196, 111);
        assertThat(TextSegments.of(endless).stream()
                        .map(window -> window.of(endless))
                        .collect(Collectors.joining()))
                .as("nothing is lost")
                .isEqualTo(endless);
        assertThat(TextSegments.of("")).isEmpty();
    }

    @Test
    void clausesAreSplitAtCommasAndConjunctions() {
        String text = "Hello. It runs late, as his dad shouts at him and we (the two of us) hide - every night.";

        assertThat(TextSegments.clauses(text, new TextSegments.Window(6, text.length())).stream()
                        .map(clause -> clause.of(text).strip()))
                .containsExactly("It runs late", "as his dad shouts at him", "the two of us", "every night.");
        assertThat(TextSegments.clauses("a club", new TextSegments.Window(0, 6)))
                .isEmpty();
    }

    @Test
    void dangerInAClauseIsDetectedAndItsSentenceFlagged() {
        float[] both = {0.7f, 0.7f};
        SentenceEmbedder model = new SentenceEmbedder() {

            @Override
            public boolean isEnabled() {
                return true;
            }

            @Override
            public float @Nullable [] of(String text) {
                return text.contains("club") && text.contains("dark") ? both : MODEL.of(text);
            }
        };
        String text = "A club for swimming, please. A club for swimming because it is dark in here.";

        HarmJudgement judged = trained(model).message(text, WORDS);

        assertThat(judged.isHarm(Use.MESSAGE)).isTrue();
        assertThat(judged.flags())
                .extracting(flag -> text.substring(flag.start(), flag.end()).strip())
                .containsExactly("A club for swimming because it is dark in here.");
    }
}
