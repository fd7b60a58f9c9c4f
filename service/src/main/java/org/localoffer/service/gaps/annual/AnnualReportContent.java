package org.localoffer.service.gaps.annual;

import static org.localoffer.service.foundation.StoredLists.listed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.feedback.SurveyPlace;
import org.localoffer.service.gaps.GapState;
import org.localoffer.service.gaps.coverage.CoverageFigures;

/**
 * All that an annual report says (domain 2F). An issued report keeps it as one value, in words of its time: labels do not
 * change with a later edition. A count is null where it is not printed, so that nobody can be found by it.
 *
 * @param madeAt when it was put together
 * @param comments every comment that was received in the year and is published
 * @param lateComments those that were received before the year and missed the report of their own, in no figure
 * @param answers to all these comments and to the gaps of {@code answeredGaps}
 * @param coverage at the end of the year; null where the directory had no revision yet
 * @param inspections officers' words on mystery shops and Young Inspectors; null if they wrote none, or took them out
 * @param nextActions officers' words on what happens next; null before they wrote any, and where they were taken out
 */
public record AnnualReportContent(
        ReportYear year,
        Instant madeAt,
        MessageFigures messages,
        List<Comment> comments,
        List<Comment> lateComments,
        List<AnswerText> answers,
        SearchFigures searches,
        List<SurveyCounts> survey,
        List<EarlierShare> earlierSurveys,
        List<Registered> registers,
        @Nullable CoverageFigures coverage,
        Freshness freshness,
        List<AnsweredGap> answeredGaps,
        List<GapCount> gaps,
        MysteryShops mysteryShops,
        @Nullable String inspections,
        @Nullable String nextActions,
        List<Withdrawal> withdrawals) {

    public AnnualReportContent {
        comments = listed(comments);
        lateComments = listed(lateComments);
        answers = listed(answers);
        survey = listed(survey);
        earlierSurveys = listed(earlierSurveys);
        registers = listed(registers);
        answeredGaps = listed(answeredGaps);
        gaps = listed(gaps);
        withdrawals = listed(withdrawals);
    }

    /**
     * What became of messages. Officers see every number of the year. An issued report has the counts of all messages
     * since the beginning as they were public then, and of its own year only what anybody can count in it: with any other
     * number, those counts would give away a small one.
     *
     * @param received all of them; null where nothing was public yet
     * @param published comments of the year that stood in the report when it was issued
     * @param lines what became of them; for officers, without {@code published}
     * @param until last day of the public counts; null for the numbers of the year, and where nothing was public yet
     */
    public record MessageFigures(
            @Nullable Long received,
            long published,
            List<Line> lines,
            @Nullable LocalDate until) {

        public MessageFigures {
            lines = listed(lines);
        }
    }

    /**
     * A number with its name.
     *
     * @param key of what is counted; the same in each report
     */
    public record Line(String key, String label, @Nullable Long count) {}

    /**
     * A published comment.
     *
     * @param message id of the message
     * @param about what it is about in one line, such as "Short breaks · Age 5 to 11"; null if that is not known
     * @param text the public copy
     * @param answer id of the answer; null if it needs none
     */
    public record Comment(
            UUID message,
            CommentGroup group,
            @Nullable String about,
            String text,
            @Nullable UUID answer) {}

    /**
     * Searches with words.
     *
     * @param strong how many found something that fits
     * @param partial how many found only what comes near
     * @param nothing how many found nothing
     * @param themes kinds of help that searches named and did not find, the most often first
     */
    public record SearchFigures(
            @Nullable Long all,
            @Nullable Long strong,
            @Nullable Long partial,
            @Nullable Long nothing,
            List<Line> themes) {

        public SearchFigures {
            themes = listed(themes);
        }
    }

    /**
     * Answers to the two questions that were given in one place.
     *
     * @param used the sum of the last three; null where one of them is not printed
     * @param skipped how many had used it, and did not say whether they had found what they wanted
     */
    public record SurveyCounts(
            SurveyPlace place,
            @Nullable Long used,
            @Nullable Long notUsed,
            @Nullable Long found,
            @Nullable Long notFound,
            @Nullable Long skipped) {

        static SurveyCounts of(
                SurveyPlace place,
                @Nullable Long notUsed,
                @Nullable Long found,
                @Nullable Long notFound,
                @Nullable Long skipped) {
            Long used = found == null || notFound == null || skipped == null
                    ? null
                    : Long.valueOf(found + notFound + skipped);
            return new SurveyCounts(place, used, notUsed, found, notFound, skipped);
        }
    }

    /** Shares of an earlier survey in whole per cent. */
    public record EarlierShare(String name, int year, long used, long found) {}

    /**
     * A class of regulation 54 or a topic of regulation 55.
     *
     * @param last the last day on which anybody was consulted or involved, until the end of the year; null for never
     * @param entries of the year, the oldest first
     */
    public record Registered(
            RegisterSubject subject, @Nullable LocalDate last, List<Contact> entries) {

        public Registered {
            entries = listed(entries);
        }
    }

    /** @param changed null where nothing has changed because of it */
    public record Contact(
            String who,
            LocalDate day,
            String method,
            @Nullable String changed) {}

    /**
     * Listings at the end of the year.
     *
     * @param confirmed how many of them somebody had confirmed in the year
     */
    public record Freshness(long listed, long confirmed) {}

    /** @param about such as "Short breaks · Age 5 to 11 · Southend" */
    public record AnsweredGap(String about, UUID answer) {}

    /** How many gaps were in a state when the report was made. */
    public record GapCount(GapState state, long gaps) {}

    /** Tests of the Local Offer by somebody who tried to find help as a family would. */
    public record MysteryShops(long found, long notFound) {}

    /** Something that was taken out of an issued report. */
    public record Withdrawal(LocalDate day, What what) {

        public enum What {
            COMMENT,
            ANSWER,
            /** Something that the council wrote. */
            PASSAGE
        }
    }

    public @Nullable AnswerText answer(UUID id) {
        return answers.stream()
                .filter(answer -> answer.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** Ids of the messages whose comments stand in the report. */
    Set<UUID> quotedMessages() {
        return Stream.concat(comments.stream(), lateComments.stream())
                .map(Comment::message)
                .collect(Collectors.toSet());
    }

    boolean quotesMessage(UUID id) {
        return quotedMessages().contains(id);
    }

    boolean quotesAnswer(UUID id) {
        return answer(id) != null;
    }

    /** @param id of a message or an answer */
    boolean quotes(UUID id) {
        return quotesMessage(id) || quotesAnswer(id);
    }

    /** The same without a comment, and without an answer that then answers nothing in the report. */
    AnnualReportContent withoutMessage(UUID id, LocalDate today) {
        List<Comment> left = without(comments, id);
        List<Comment> lateLeft = without(lateComments, id);
        Set<UUID> kept = Stream.concat(
                        Stream.concat(left.stream(), lateLeft.stream())
                                .map(Comment::answer)
                                .flatMap(Stream::ofNullable),
                        answeredGaps.stream().map(AnsweredGap::answer))
                .collect(Collectors.toSet());
        return with(
                left,
                lateLeft,
                answers(answer -> kept.contains(answer.id())),
                registers,
                inspections,
                nextActions,
                withdrawn(today, Withdrawal.What.COMMENT));
    }

    private static List<Comment> without(List<Comment> comments, UUID message) {
        return comments.stream()
                .filter(comment -> !comment.message().equals(message))
                .toList();
    }

    /** The same without the words of an answer. The comments stay, and nothing answers them. */
    AnnualReportContent withoutAnswer(UUID id, LocalDate today) {
        return with(
                comments,
                lateComments,
                answers(answer -> !answer.id().equals(id)),
                registers,
                inspections,
                nextActions,
                withdrawn(today, Withdrawal.What.ANSWER));
    }

    /** The same without something that the council wrote. When a group was last asked stays. */
    AnnualReportContent without(Passage passage, LocalDate today) {
        List<Withdrawal> all = withdrawn(today, Withdrawal.What.PASSAGE);
        return switch (passage) {
            case Passage.Entry entry ->
                with(comments, lateComments, answers, registersWithout(entry), inspections, nextActions, all);
            case Passage.Inspections _ -> with(comments, lateComments, answers, registers, null, nextActions, all);
            case Passage.NextActions _ -> with(comments, lateComments, answers, registers, inspections, null, all);
        };
    }

    private List<Registered> registersWithout(Passage.Entry taken) {
        return registers.stream()
                .map(registered -> registered.subject() == taken.subject()
                        ? new Registered(registered.subject(), registered.last(), without(registered.entries(), taken))
                        : registered)
                .toList();
    }

    private static List<Contact> without(List<Contact> entries, Passage.Entry taken) {
        List<Contact> left = new ArrayList<>(entries);
        left.remove(taken.place() - 1);
        return left;
    }

    private List<AnswerText> answers(Predicate<AnswerText> keeps) {
        return answers.stream().filter(keeps).toList();
    }

    private List<Withdrawal> withdrawn(LocalDate today, Withdrawal.What what) {
        List<Withdrawal> all = new ArrayList<>(withdrawals);
        all.add(new Withdrawal(today, what));
        return all;
    }

    private AnnualReportContent with(
            List<Comment> comments,
            List<Comment> lateComments,
            List<AnswerText> answers,
            List<Registered> registers,
            @Nullable String inspections,
            @Nullable String nextActions,
            List<Withdrawal> withdrawals) {
        return new AnnualReportContent(
                year,
                madeAt,
                messages,
                comments,
                lateComments,
                answers,
                searches,
                survey,
                earlierSurveys,
                registers,
                coverage,
                freshness,
                answeredGaps,
                gaps,
                mysteryShops,
                inspections,
                nextActions,
                withdrawals);
    }

    /** The same with counts as they are printed. */
    AnnualReportContent printed(MessageFigures messages, SearchFigures searches, List<SurveyCounts> survey) {
        return new AnnualReportContent(
                year,
                madeAt,
                messages,
                comments,
                lateComments,
                answers,
                searches,
                survey,
                earlierSurveys,
                registers,
                coverage,
                freshness,
                answeredGaps,
                gaps,
                mysteryShops,
                inspections,
                nextActions,
                withdrawals);
    }
}
