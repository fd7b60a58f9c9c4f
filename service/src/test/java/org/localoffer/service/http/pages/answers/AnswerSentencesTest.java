package org.localoffer.service.http.pages.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.localoffer.web.feedback.AnswerView;

class AnswerSentencesTest {

    private static AnswerView answer(
            int comments,
            @Nullable String notShown,
            @Nullable String action,
            @Nullable String due,
            @Nullable String done) {
        return new AnswerView(
                "answer-1",
                "Short breaks",
                Collections.nCopies(comments, "There is none."),
                notShown,
                null,
                "Council: social care",
                List.of("We listen."),
                action,
                due,
                done,
                "3 May 2027");
    }

    private static AnswerSentences of(AnswerView answer, AnswerOutcome outcome) {
        return new AnswerSentences(answer, outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 |      | This help was missing or hard to find.
            0 | Some | Families told us something that is not shown just now.
            1 |      | Families told us:
            4 |      | Families told us:
            5 |      | Families told us, in 5 comments:
            7 | Some | Families told us, in 7 comments:
            """)
    void commentsAreCountedFromFiveOn(int comments, @Nullable String notShown, String told) {
        assertThat(of(answer(comments, notShown, null, null, null), AnswerOutcome.ANSWERED)
                        .told())
                .isEqualTo(told);
    }

    @Test
    void itSaysWhoAnsweredAndWhen() {
        assertThat(of(answer(1, null, null, null, null), AnswerOutcome.ANSWERED).answered())
                .isEqualTo("Answered on 3 May 2027 by Council: social care.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PLANNED   | Buy chairs. | July 2027 |            | This is promised by July 2027: “Buy chairs.”
            PLANNED   | Buy chairs. |           |            | This is promised: “Buy chairs.”
            OVERDUE   | Buy chairs. | July 2027 |            | This was promised by July 2027, and it is late: “Buy chairs.”
            DONE      | Buy chairs. | July 2027 | 1 May 2027 | This was promised by July 2027: “Buy chairs.” It was done on 1 May 2027.
            DONE      | Buy chairs. |           | 1 May 2027 | This was promised: “Buy chairs.” It was done on 1 May 2027.
            LOOKED_AT |             |           |            | This is being looked at again.
            DECLINED  |             |           |            | This will not be done. The answer says why.
            ANSWERED  |             |           |            | Nothing more is planned.
            """)
    void eachOutcomeIsASentence(
            AnswerOutcome outcome,
            @Nullable String action,
            @Nullable String due,
            @Nullable String done,
            String sentence) {
        assertThat(of(answer(1, null, action, due, done), outcome).then()).containsExactly(sentence);
    }

    @Test
    void whatIsLookedAtAgainStillSaysWhatWasDone() {
        assertThat(of(answer(1, null, "Buy chairs.", null, "1 May 2027"), AnswerOutcome.LOOKED_AT)
                        .then())
                .containsExactly(
                        "This was promised: “Buy chairs.” It was done on 1 May 2027.",
                        "This is being looked at again.");
    }

    @Test
    void aLongTextIsShortenedToOneLine() {
        String text = "One line.\n\n- and a list\n" + "x".repeat(300);

        assertThat(AnswerSentences.shortened(text))
                .startsWith("One line. - and a list xxx")
                .endsWith("…")
                .hasSizeLessThan(250)
                .doesNotContain("\n");
        assertThat(AnswerSentences.isShort(text)).isFalse();
        assertThat(AnswerSentences.isShort("A short one.")).isTrue();
    }
}
