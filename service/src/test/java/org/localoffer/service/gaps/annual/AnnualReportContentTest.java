package org.localoffer.service.gaps.annual;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.localoffer.directory.listing.content.ContentJson;
import org.localoffer.service.gaps.annual.AnnualReportContent.Withdrawal;

class AnnualReportContentTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 5, 3);
    private static final ObjectMapper JSON = ContentJson.stored();

    private static String json(AnnualReportContent content) throws JsonProcessingException {
        return JSON.writeValueAsString(content);
    }

    @Test
    void aStoredReportIsReadAsItWas() throws JsonProcessingException {
        AnnualReportContent content = Contents.full();

        assertThat(JSON.readValue(json(content), AnnualReportContent.class)).isEqualTo(content);
    }

    @Test
    void aWithdrawnCommentLeavesItsWordsNowhereAndTheFiguresAsTheyWere() throws JsonProcessingException {
        AnnualReportContent left = Contents.full().withoutMessage(Contents.FIRST, TODAY);

        assertThat(json(left)).doesNotContain("No short break near us.", Contents.FIRST.toString());
        assertThat(left.messages()).isEqualTo(Contents.full().messages());
        assertThat(left.withdrawals()).containsExactly(new Withdrawal(TODAY, Withdrawal.What.COMMENT));
        assertThat(left.answer(Contents.ANSWER))
                .as("it answers another comment, too")
                .isNotNull();
    }

    @Test
    void anAnswerToNothingLeavesWithItsLastComment() throws JsonProcessingException {
        AnnualReportContent left =
                Contents.full().withoutMessage(Contents.FIRST, TODAY).withoutMessage(Contents.SECOND, TODAY);

        assertThat(json(left)).doesNotContain("We open a club.");
        assertThat(left.answer(Contents.OF_GAP)).isNotNull();
        assertThat(left.withdrawals()).hasSize(2);
    }

    @Test
    void aWithdrawnAnswerLeavesItsComments() throws JsonProcessingException {
        AnnualReportContent left = Contents.full().withoutAnswer(Contents.ANSWER, TODAY);

        assertThat(json(left)).contains("No short break near us.").doesNotContain("We open a club.", "Open a club.");
        assertThat(left.withdrawals()).containsExactly(new Withdrawal(TODAY, Withdrawal.What.ANSWER));
        assertThat(left.quotesAnswer(Contents.ANSWER)).isFalse();
    }

    @Test
    void aLateCommentIsWithdrawnAsOthersAre() throws JsonProcessingException {
        AnnualReportContent left = Contents.full().withoutMessage(Contents.LATE, TODAY);

        assertThat(json(left)).doesNotContain("The map is too small.", "The map is larger now.");
        assertThat(left.comments()).isEqualTo(Contents.full().comments());
        assertThat(left.quotesMessage(Contents.LATE)).isFalse();
        assertThat(Contents.full().quotesMessage(Contents.LATE)).isTrue();
    }

    /** Reports that were issued before there were late comments. */
    @Test
    void aStoredReportWithoutLateCommentsIsRead() throws JsonProcessingException {
        ObjectNode stored = (ObjectNode) JSON.readTree(json(Contents.full()));
        stored.remove("late_comments");

        assertThat(JSON.treeToValue(stored, AnnualReportContent.class).lateComments())
                .isEmpty();
    }

    /** Whoever reads a report can count all of them. */
    @Test
    void aReportQuotesCommentsOfItsYearAndLateOnes() {
        assertThat(Contents.full().quotedMessages())
                .containsExactlyInAnyOrder(Contents.FIRST, Contents.SECOND, Contents.THANKS, Contents.LATE);
    }

    @Test
    void aReportKnowsWhatItQuotes() {
        assertThat(Contents.full().quotesMessage(Contents.FIRST)).isTrue();
        assertThat(Contents.full().quotesMessage(Contents.ANSWER)).isFalse();
        assertThat(Contents.full().quotesAnswer(Contents.OF_GAP)).isTrue();
    }

    @Test
    void everythingThatTheCouncilWroteIsAPassageWithANameOfItsOwn() {
        assertThat(Passage.of(Contents.full()))
                .extracting(Passage::slug)
                .containsExactly("nhs-england-1", "inspections", "next-actions");
    }

    @ParameterizedTest
    @CsvSource({
        "nhs-england-1, A letter",
        "inspections, Young Inspectors went to four clubs.",
        "next-actions, We will ask again."
    })
    void aPassageThatIsTakenOutLeavesItsWordsNowhereAndAllElseAsItWas(String slug, String words)
            throws JsonProcessingException {
        Passage passage = Passage.of(Contents.full()).stream()
                .filter(candidate -> candidate.slug().equals(slug))
                .findFirst()
                .orElseThrow();

        AnnualReportContent left = Contents.full().without(passage, TODAY);

        assertThat(json(Contents.full())).contains(words);
        assertThat(json(left)).doesNotContain(words);
        assertThat(Passage.of(left)).hasSize(2).extracting(Passage::slug).doesNotContain(slug);
        assertThat(left.withdrawals()).containsExactly(new Withdrawal(TODAY, Withdrawal.What.PASSAGE));
        assertThat(left.comments()).isEqualTo(Contents.full().comments());
        assertThat(left.answers()).isEqualTo(Contents.full().answers());
        assertThat(left.registers())
                .extracting(AnnualReportContent.Registered::last)
                .containsExactly(LocalDate.of(2026, 5, 3), null);
    }
}
