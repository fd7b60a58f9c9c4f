package org.localoffer.service.http.shared.annual;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import org.localoffer.service.gaps.annual.AnnualReportContent;
import org.localoffer.service.gaps.annual.AnnualReportContent.Freshness;
import org.localoffer.service.gaps.annual.AnnualReportContent.MessageFigures;
import org.localoffer.service.gaps.annual.Contents;
import org.localoffer.web.annual.AnnualReportView;
import org.localoffer.web.annual.EasyReadView;
import org.localoffer.web.annual.FigureTable;
import org.localoffer.web.annual.ReportEntry;

/** What a report says in words. */
class AnnualReportViewsTest {

    private static final AnnualReportView REPORT =
            AnnualReportViews.of(Contents.full(), Instant.parse("2027-01-05T10:00:00Z"), List.of());

    private static List<String> row(FigureTable table, String name) {
        return table.rows().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow()
                .cells();
    }

    @Test
    void aReportSaysItsYearAndWhenItWasPublished() {
        assertThat(REPORT.title()).isEqualTo("Annual report 2026");
        assertThat(REPORT.years()).isEqualTo("1 January 2026 to 31 December 2026");
        assertThat(REPORT.standing()).isEqualTo("Published on 5 January 2027.");
        assertThat(AnnualReportViews.of(Contents.full(), null, List.of()).standing())
                .contains("preview");
    }

    @Test
    void useIsComparedWithEarlierSurveys() {
        assertThat(REPORT.use())
                .contains("People searched 1,000 times. 12% of the searches found nothing.")
                .anyMatch(sentence -> sentence.contains("43%") && sentence.contains("68%"));
        assertThat(row(REPORT.useTables().getFirst(), "Nothing")).containsExactly("120", "12%");
        FigureTable survey = REPORT.useTables().getLast();
        assertThat(row(survey, "On a page of its own")).containsExactly("Too few answers to show", "15 of 25 (60%)");
        assertThat(row(survey, "Parents and carers in Portsmouth, 2017")).containsExactly("43%", "68%");
    }

    @Test
    void commentsStandUnderTheirPartOfTheLawWithTheirAnswer() {
        assertThat(REPORT.comments())
                .extracting(part -> part.law().replaceFirst(":.*", ""))
                .startsWith("Regulation 56(1)(a)", "Regulation 56(1)(a)", "Regulation 56(1)(b)", "Regulation 56(1)(c)");
        ReportEntry missing = REPORT.comments().get(1).entries().getFirst();
        assertThat(missing.about()).isEqualTo("Short breaks");
        assertThat(missing.said()).containsExactly("No short break near us.");
        assertThat(missing.did()).containsExactly("We open a club.");
        assertThat(missing.due()).isEqualTo("March 2027");
        assertThat(REPORT.comments().get(3).counted()).contains("Nobody said anything");
    }

    @Test
    void commentsThatMissedTheirOwnReportStandApartAndInNoNumber() {
        AnnualReportView.CommentPart late = REPORT.comments().getLast();

        assertThat(late.title()).isEqualTo("What you said before this year");
        assertThat(late.law()).contains("It is in no number of this report");
        assertThat(late.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.said()).containsExactly("The map is too small.");
            assertThat(entry.did()).containsExactly("The map is larger now.");
        });
        assertThat(EasyRead.of(Contents.full(), List.of()).parts().get(1).sentences())
                .contains(
                        "3 comments of this year were published when this report was issued.",
                        "We also published 1 comment from before this year.");
    }

    @Test
    void thanksNeedNoAnswer() {
        ReportEntry thanks = REPORT.comments().getFirst().entries().getFirst();

        assertThat(thanks.said()).containsExactly("They were kind to us.");
        assertThat(thanks.did()).containsExactly("We passed it on to the people whom you thank.");
    }

    @Test
    void aWithdrawalIsToldWithItsDay() {
        LocalDate day = LocalDate.of(2027, 5, 3);
        AnnualReportView left =
                AnnualReportViews.of(Contents.fullWithoutAnswer(day), Instant.parse("2027-01-05T10:00:00Z"), List.of());

        assertThat(left.withdrawn()).containsExactly("An answer was withdrawn on 3 May 2027.");
        assertThat(left.comments().get(1).entries().getFirst().note())
                .isEqualTo("The answer was taken out of this report.");
        assertThat(left.messageTable()).isEqualTo(REPORT.messageTable());
    }

    @Test
    void groupsThatWereNeverAskedAreTold() {
        assertThat(row(REPORT.registers().getFirst().last(), "NHS England")).containsExactly("54(2)(a)", "3 May 2026");
        assertThat(row(REPORT.registers().getLast().last(), "How people can comment on it"))
                .containsExactly("55", "Never");
        assertThat(REPORT.registers().getFirst().contacts().getFirst().changed())
                .isNull();
    }

    @Test
    void aNumberThatIsNotPrintedIsWords() {
        assertThat(ReportNumbers.shown(null)).isEqualTo("Fewer than 5, or hidden");
        assertThat(AnnualReportViews.messages(new MessageFigures(null, 3, List.of(), null)))
                .anyMatch(sentence -> sentence.contains("too few"))
                .noneMatch(sentence -> sentence.contains("null"));
    }

    @Test
    void messagesAreCountedAsOnThePageOfAnswers() {
        FigureTable messages = Objects.requireNonNull(REPORT.messageTable());

        assertThat(messages.caption()).isEqualTo("What became of all messages that came until 31 December 2026");
        assertThat(row(messages, "Published on this site")).containsExactly("3");
        assertThat(row(messages, "All messages that were received")).containsExactly("20");
    }

    @Test
    void howManyCommentsWerePublishedStaysTrueWhenOneIsWithdrawn() {
        AnnualReportContent left = Contents.fullWithoutComment(LocalDate.of(2027, 5, 3));
        String then = "3 comments of this year were published when this report was issued.";

        assertThat(AnnualReportViews.of(left, Instant.parse("2027-01-05T10:00:00Z"), List.of())
                        .messages())
                .contains(then)
                .noneMatch(sentence -> sentence.contains("above"));
        assertThat(EasyRead.of(left, List.of()).parts().get(1).sentences()).startsWith(then, "2 are still here.");
    }

    @Test
    void whatIsUnknownIsSaid() {
        assertThat(AnnualReportViews.freshness(new Freshness(0, 0))).contains("Nothing that we know of was listed");
        assertThat(AnnualReportViews.freshness(new Freshness(114, 57))).contains("114 listings", "57 of them (50%)");
    }

    @Test
    void easyReadHasShortSentences() {
        EasyReadView easy = EasyRead.of(Contents.full(), List.of());

        assertThat(easy.parts().stream().flatMap(part -> part.sentences().stream()))
                .contains(
                        "3 comments of this year were published when this report was issued.",
                        "1 was about this site.",
                        "We will open a club.",
                        "We will ask again.",
                        "We will answer each comment.")
                .allMatch(sentence -> Arrays.stream(sentence.split("(?<=[.:]) ", -1))
                        .allMatch(part -> part.split(" ", -1).length <= 20));
    }
}
