package org.localoffer.service.gaps.annual;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.localoffer.service.feedback.SurveyPlace;
import org.localoffer.service.gaps.GapState;
import org.localoffer.service.gaps.annual.AnnualReportContent.AnsweredGap;
import org.localoffer.service.gaps.annual.AnnualReportContent.Comment;
import org.localoffer.service.gaps.annual.AnnualReportContent.Contact;
import org.localoffer.service.gaps.annual.AnnualReportContent.EarlierShare;
import org.localoffer.service.gaps.annual.AnnualReportContent.Freshness;
import org.localoffer.service.gaps.annual.AnnualReportContent.GapCount;
import org.localoffer.service.gaps.annual.AnnualReportContent.Line;
import org.localoffer.service.gaps.annual.AnnualReportContent.MessageFigures;
import org.localoffer.service.gaps.annual.AnnualReportContent.MysteryShops;
import org.localoffer.service.gaps.annual.AnnualReportContent.Registered;
import org.localoffer.service.gaps.annual.AnnualReportContent.SearchFigures;
import org.localoffer.service.gaps.annual.AnnualReportContent.SurveyCounts;
import org.localoffer.service.gaps.coverage.CoverageFigures;

/** Contents of reports for tests. */
public final class Contents {

    public static final UUID FIRST = UUID.fromString("00000000-0000-0000-0000-000000000001");
    public static final UUID SECOND = UUID.fromString("00000000-0000-0000-0000-000000000002");
    public static final UUID THANKS = UUID.fromString("00000000-0000-0000-0000-000000000003");
    public static final UUID LATE = UUID.fromString("00000000-0000-0000-0000-000000000004");
    public static final UUID TO_LATE = UUID.fromString("00000000-0000-0000-0000-000000000009");
    public static final UUID ANSWER = UUID.fromString("00000000-0000-0000-0000-00000000000a");
    public static final UUID OF_GAP = UUID.fromString("00000000-0000-0000-0000-00000000000b");

    private Contents() {}

    /** A report with something in every part. */
    public static AnnualReportContent full() {
        return new AnnualReportContent(
                new ReportYear(LocalDate.of(2026, 1, 1)),
                Instant.parse("2027-01-05T10:00:00Z"),
                new MessageFigures(
                        20L,
                        3,
                        List.of(
                                new Line("Published on this site", "Published on this site", 3L),
                                new Line("Everything else", "Everything else", 17L)),
                        LocalDate.of(2026, 12, 31)),
                List.of(
                        new Comment(FIRST, CommentGroup.MISSING, "Short breaks", "No short break near us.", ANSWER),
                        new Comment(SECOND, CommentGroup.ACCESS, null, "The words are too hard.", ANSWER),
                        new Comment(THANKS, CommentGroup.QUALITY, null, "They were kind to us.", null)),
                List.of(new Comment(LATE, CommentGroup.ACCESS, null, "The map is too small.", TO_LATE)),
                List.of(
                        new AnswerText(
                                TO_LATE,
                                2,
                                "The council",
                                "The map is larger now.",
                                null,
                                null,
                                null,
                                LocalDate.of(2026, 2, 3)),
                        new AnswerText(
                                ANSWER,
                                3,
                                "The council",
                                "We open a club.",
                                "Open a club.",
                                LocalDate.of(2027, 3, 31),
                                null,
                                LocalDate.of(2026, 6, 1)),
                        new AnswerText(
                                OF_GAP,
                                4,
                                "The NHS",
                                "There is a drop-in.",
                                null,
                                null,
                                null,
                                LocalDate.of(2026, 7, 1))),
                new SearchFigures(1000L, 700L, 180L, 120L, List.of(new Line("short-breaks", "Short breaks", 40L))),
                List.of(SurveyCounts.of(SurveyPlace.OWN_PAGE, null, 15L, 10L, 5L)),
                List.of(new EarlierShare("Parents and carers in Portsmouth", 2017, 43, 68)),
                List.of(
                        new Registered(
                                RegisterSubject.NHS_ENGLAND,
                                LocalDate.of(2026, 5, 3),
                                List.of(new Contact("NHS England", LocalDate.of(2026, 5, 3), "A letter", null))),
                        new Registered(RegisterSubject.HOW_TO_COMMENT, null, List.of())),
                new CoverageFigures(20, 3, 1, 1, 1),
                new Freshness(114, 57),
                List.of(new AnsweredGap("Mental health · Portsmouth", OF_GAP)),
                List.of(new GapCount(GapState.PLANNED, 4)),
                new MysteryShops(1, 2),
                "Young Inspectors went to four clubs.",
                "We will open a club.\n\n- We will ask again.\n- We will answer each comment.",
                List.of());
    }

    /** The same after its first comment was withdrawn on that day. */
    public static AnnualReportContent fullWithoutComment(LocalDate day) {
        return full().withoutMessage(FIRST, day);
    }

    /** The same after its answer to comments was taken down on that day. */
    public static AnnualReportContent fullWithoutAnswer(LocalDate day) {
        return full().withoutAnswer(ANSWER, day);
    }
}
