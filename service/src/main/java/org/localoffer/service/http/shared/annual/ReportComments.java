package org.localoffer.service.http.shared.annual;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.gaps.annual.AnnualReportContent;
import org.localoffer.service.gaps.annual.AnnualReportContent.Comment;
import org.localoffer.service.gaps.annual.AnswerText;
import org.localoffer.service.gaps.annual.CommentGroup;
import org.localoffer.service.http.shared.Phrases;
import org.localoffer.web.annual.AnnualReportView.CommentPart;
import org.localoffer.web.annual.ReportEntry;
import org.localoffer.web.layout.Link;
import org.localoffer.web.layout.Words;

/** The comments of a report with their answers, divided as regulation 56(1) divides them. */
final class ReportComments {

    private final AnnualReportContent content;

    ReportComments(AnnualReportContent content) {
        this.content = content;
    }

    List<CommentPart> parts() {
        List<CommentPart> parts = new ArrayList<>();
        parts.add(part(
                CommentGroup.QUALITY,
                "What you said about help that is there",
                "Regulation 56(1)(a): what is in the Local Offer, and how good it is"));
        parts.add(part(
                CommentGroup.MISSING,
                "What you said is missing",
                "Regulation 56(1)(a): help that is not in the Local Offer"));
        parts.add(part(
                CommentGroup.ACCESS,
                "What you said about this site",
                "Regulation 56(1)(b): how easy the information is to find, use and read"));
        parts.add(part(
                CommentGroup.MAKING,
                "What you said about how it is made",
                "Regulation 56(1)(c): how the Local Offer is made and reviewed, and who takes part"));
        if (!content.lateComments().isEmpty()) {
            parts.add(part(
                    content.lateComments(),
                    "What you said before this year",
                    "This came before this year, and was answered after the report of its own year. It is in no number of"
                            + " this report"));
        }
        return parts;
    }

    private CommentPart part(CommentGroup group, String title, String law) {
        return part(
                content.comments().stream()
                        .filter(comment -> comment.group() == group)
                        .toList(),
                title,
                law);
    }

    private CommentPart part(List<Comment> comments, String title, String law) {
        return new CommentPart(
                title,
                law,
                comments.isEmpty()
                        ? "Nobody said anything about it that can be published."
                        : Words.count(comments.size(), "comment", "comments") + ".",
                entries(comments));
    }

    /** One entry for each answer, and one for all comments that need none. */
    private List<ReportEntry> entries(List<Comment> comments) {
        Map<UUID, List<Comment>> byAnswer = new LinkedHashMap<>();
        List<String> thanks = new ArrayList<>();
        for (Comment comment : comments) {
            UUID answer = comment.answer();
            if (answer == null) {
                thanks.add(comment.text());
            } else {
                byAnswer.computeIfAbsent(answer, key -> new ArrayList<>()).add(comment);
            }
        }
        List<ReportEntry> entries = new ArrayList<>();
        byAnswer.forEach((answer, all) ->
                entries.add(entry(about(all), all.stream().map(Comment::text).toList(), content.answer(answer))));
        if (!thanks.isEmpty()) {
            entries.add(new ReportEntry(
                    "Thanks for good help",
                    thanks,
                    List.of("We passed it on to the people whom you thank."),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null));
        }
        return entries;
    }

    private static String about(List<Comment> comments) {
        return comments.stream()
                .map(Comment::about)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("Something that a family told us");
    }

    /** Gaps whose answer was published in the year. */
    List<ReportEntry> answeredGaps() {
        return content.answeredGaps().stream()
                .map(gap -> entry(gap.about(), List.of(), content.answer(gap.answer())))
                .toList();
    }

    private static ReportEntry entry(String about, List<String> said, @Nullable AnswerText answer) {
        return answer == null
                ? new ReportEntry(
                        about,
                        said,
                        List.of(),
                        "The answer was taken out of this report.",
                        null,
                        null,
                        null,
                        null,
                        null)
                : new ReportEntry(
                        about,
                        said,
                        Phrases.paragraphs(answer.words()),
                        null,
                        answer.body() + ", " + Words.date(answer.published()),
                        answer.action(),
                        answer.due() == null ? null : Phrases.month(answer.due()),
                        answer.done() == null ? null : Words.date(answer.done()),
                        new Link(
                                "See answer " + answer.number() + " on its own page",
                                "/you-said-we-did/" + answer.number()));
    }
}
