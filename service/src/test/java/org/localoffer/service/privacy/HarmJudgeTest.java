package org.localoffer.service.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.CpuTime;
import org.localoffer.service.language.SentenceEmbedder;
import org.localoffer.service.privacy.HarmJudge.Example;
import org.localoffer.service.privacy.HarmJudgement.Use;
import org.localoffer.service.privacy.HarmJudgement.Way;

/** What could not be read never counts as harmless; what costs time is bounded. */
class HarmJudgeTest {

    private static final HarmPhrases WORDS = new HarmPhrases(List.of("hits me"));
    private static final float[] DARK = {1, 0};
    private static final float[] BRIGHT = {0, 1};

    /** A model that knows two meanings. */
    private static final SentenceEmbedder MODEL = new SentenceEmbedder() {

        @Override
        public boolean areUsed() {
            return true;
        }

        @Override
        public float[] of(String text) {
            return text.contains("dark") ? DARK : BRIGHT;
        }
    };

    private static final SentenceEmbedder NONE_YET = new SentenceEmbedder() {

        @Override
        public boolean areUsed() {
            return true;
        }

        @Override
        public float @Nullable [] of(String text) {
            return null;
        }
    };

    private static final SentenceEmbedder NEVER = new SentenceEmbedder() {

        @Override
        public boolean areUsed() {
            return false;
        }

        @Override
        public float @Nullable [] of(String text) {
            return null;
        }
    };

    private static HarmJudge taught(SentenceEmbedder embedder) {
        HarmJudge judge = new HarmJudge(embedder);
        judge.learn(
                Collections.nCopies(40, new Example("it is dark in here", DARK)),
                Collections.nCopies(40, new Example("a club for swimming", BRIGHT)),
                WORDS);
        return judge;
    }

    @Test
    void aTextIsJudgedByWhatItIsLike() {
        HarmJudge judge = taught(MODEL);

        assertThat(judge.message("so dark in here", WORDS).isHarm(Use.MESSAGE)).isTrue();
        assertThat(judge.message("a club for football", WORDS).isHarm(Use.MESSAGE))
                .isFalse();
    }

    @Test
    void beforeItHasLearntAMessageWaitsForAPersonAndASearchIsReadByWords() {
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
    void whereTheModelIsGoneAMessageWaitsForAPerson() {
        assertThat(taught(NONE_YET).message("it is dark", WORDS).isHarm(Use.MESSAGE))
                .isTrue();
    }

    @Test
    void whereReadingFailsAMessageWaitsForAPersonAndASearchIsReadByWords() {
        HarmJudge judge = taught(new SentenceEmbedder() {

            @Override
            public boolean areUsed() {
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
    void whereACouncilDoesWithoutTheModelWordsDecide() {
        HarmJudge judge = new HarmJudge(NEVER);

        assertThat(judge.isReady()).isTrue();
        assertThat(judge.message("a club for football", WORDS).isHarm(Use.MESSAGE))
                .isFalse();
        assertThat(judge.message("he hits me", WORDS).ways(Use.MESSAGE)).containsExactly(Way.WORDS);
    }

    @Test
    void signsWithoutWordsAreHarmless() {
        assertThat(taught(NONE_YET).message("...", WORDS).isHarm(Use.MESSAGE)).isFalse();
        assertThat(taught(MODEL).message("  ", WORDS).isHarm(Use.MESSAGE)).isFalse();
    }

    @Test
    void whatIsSuspiciousAndTooLongToBeReadWaitsForAPerson() {
        HarmJudge judge = taught(MODEL);

        assertThat(judge.message(numbered("It is dark in here, as it is, on day "), WORDS)
                        .read())
                .isFalse();
        assertThat(judge.message(numbered("A club for swimming is fun on day "), WORDS)
                        .read())
                .isTrue();
    }

    private static String numbered(String sentence) {
        return IntStream.range(0, 120).mapToObj(day -> sentence + day + ". ").collect(Collectors.joining());
    }

    @Test
    void whatIsSaidAgainTakesNoTime() {
        assertThat(taught(MODEL)
                        .message("It is dark in here, as it is. ".repeat(160), WORDS)
                        .read())
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
    void noTextTakesLong(String part) {
        HarmPhrases words = HarmPhrases.shipped();
        String text = part.repeat(5_000 / part.length());
        Duration bound = Duration.ofMillis(50);

        Duration took = CpuTime.least(
                () -> {
                    words.in(text);
                    TextSegments.of(text).forEach(sentence -> TextSegments.clauses(text, sentence));
                },
                20,
                bound);

        assertThat(took).isLessThan(bound);
    }

    @Test
    void sentencesAreCutWhereTheyEndAndWhereTheyNeverDo() {
        assertThat(TextSegments.of("Is there a club for us? He is not safe at home!"))
                .hasSize(2);
        assertThat(TextSegments.of("a word ".repeat(100)))
                .allSatisfy(window -> assertThat(window.length()).isLessThanOrEqualTo(201));
        assertThat(TextSegments.of("")).isEmpty();
    }

    @Test
    void clausesAreCutAtCommasAndWordsThatJoinThem() {
        String text = "Hello. It runs late, as his dad shouts at him and we (the two of us) hide - every night.";

        assertThat(TextSegments.clauses(text, new TextSegments.Window(6, text.length())).stream()
                        .map(clause -> clause.of(text).strip()))
                .containsExactly("It runs late", "as his dad shouts at him", "the two of us", "every night.");
        assertThat(TextSegments.clauses("a club", new TextSegments.Window(0, 6)))
                .isEmpty();
    }

    @Test
    void dangerThatIsToldInAClauseIsHeardAndItsSentenceShown() {
        float[] both = {0.7f, 0.7f};
        SentenceEmbedder model = new SentenceEmbedder() {

            @Override
            public boolean areUsed() {
                return true;
            }

            @Override
            public float @Nullable [] of(String text) {
                return text.contains("club") && text.contains("dark") ? both : MODEL.of(text);
            }
        };
        String text = "A club for swimming, please. A club for swimming because it is dark in here.";

        HarmJudgement judged = taught(model).message(text, WORDS);

        assertThat(judged.isHarm(Use.MESSAGE)).isTrue();
        assertThat(judged.flags())
                .extracting(flag -> text.substring(flag.start(), flag.end()).strip())
                .containsExactly("A club for swimming because it is dark in here.");
    }
}
