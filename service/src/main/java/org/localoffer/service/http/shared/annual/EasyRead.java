package org.localoffer.service.http.shared.annual;

import java.util.ArrayList;
import java.util.List;

import org.localoffer.service.gaps.annual.AnnualReportContent;
import org.localoffer.service.gaps.annual.CommentGroup;
import org.localoffer.service.http.shared.Phrases;
import org.localoffer.web.annual.EasyReadView;
import org.localoffer.web.layout.Link;
import org.localoffer.web.layout.Words;

/** The short version of a report: short sentences, one thought each. */
public final class EasyRead {

    private EasyRead() {}

    /** @param ways links to the whole report, and back */
    public static EasyReadView of(AnnualReportContent content, List<Link> ways) {
        return new EasyReadView(
                AnnualReportViews.title(content.year()) + ": easy read",
                List.of(
                        new EasyReadView.Part(
                                "What this is about",
                                List.of(
                                        "This site tells families where to find help.",
                                        "It is called the Local Offer.",
                                        "Once a year, the council must say what families told it.",
                                        "This is about the year from " + AnnualReportViews.years(content.year())
                                                + ".")),
                        new EasyReadView.Part("What you told us", told(content)),
                        new EasyReadView.Part("What happened then", answered(content)),
                        new EasyReadView.Part("How this site was used", used(content)),
                        new EasyReadView.Part("What comes next", next(content))),
                ways);
    }

    private static List<String> told(AnnualReportContent content) {
        List<String> sentences = new ArrayList<>();
        sentences.add(AnnualReportViews.publishedThen(content.messages()));
        if (!content.comments().isEmpty()
                && content.comments().size() < content.messages().published()) {
            sentences.add(Words.count(content.comments().size(), "is", "are") + " still here.");
        }
        add(sentences, count(content, CommentGroup.QUALITY), "about help that is there");
        add(sentences, count(content, CommentGroup.MISSING), "about help that is missing");
        add(sentences, count(content, CommentGroup.ACCESS), "about this site");
        add(sentences, count(content, CommentGroup.MAKING), "about how it is made");
        int late = content.lateComments().size();
        if (late > 0) {
            sentences.add("We also published " + Words.count(late, "comment", "comments") + " from before this year.");
        }
        sentences.add("We took out all names.");
        return sentences;
    }

    private static void add(List<String> sentences, long count, String about) {
        if (count > 0) {
            sentences.add(Words.number(count) + (count == 1 ? " was " : " were ") + about + ".");
        }
    }

    private static long count(AnnualReportContent content, CommentGroup group) {
        return content.comments().stream()
                .filter(comment -> comment.group() == group)
                .count();
    }

    private static List<String> answered(AnnualReportContent content) {
        long promises = content.answers().stream()
                .filter(answer -> answer.action() != null)
                .count();
        long kept = content.answers().stream()
                .filter(answer -> answer.done() != null)
                .count();
        List<String> sentences = new ArrayList<>();
        sentences.add(
                content.answers().isEmpty()
                        ? "There was nothing to answer."
                        : "The people who pay for help gave "
                                + Words.count(content.answers().size(), "answer", "answers") + ".");
        if (promises > 0) {
            sentences.add("They promised to do something " + Words.count(promises, "time", "times") + ".");
            sentences.add("When this was written, they had kept " + Words.count(kept, "promise", "promises") + ".");
        }
        return sentences;
    }

    private static List<String> used(AnnualReportContent content) {
        return List.of(new ReportUse(content).searched(), AnnualReportViews.freshness(content.freshness()));
    }

    private static List<String> next(AnnualReportContent content) {
        List<String> lines = Phrases.paragraphs(content.nextActions()).stream()
                .flatMap(String::lines)
                .map(line -> line.startsWith("- ") ? line.substring(2) : line)
                .toList();
        return lines.isEmpty() ? List.of("Nothing is written here.") : lines;
    }
}
