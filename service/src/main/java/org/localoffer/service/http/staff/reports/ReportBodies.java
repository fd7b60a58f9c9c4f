package org.localoffer.service.http.staff.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.gaps.reports.GapReportContent;
import org.localoffer.service.gaps.reports.Named;
import org.localoffer.service.gaps.reports.ReportFiles;
import org.localoffer.service.gaps.reports.ReportKind;
import org.localoffer.service.gaps.reports.ReportPeriod;
import org.localoffer.service.gaps.reports.ReportText;
import org.localoffer.service.gaps.reports.ReportedGap;
import org.localoffer.service.http.shared.Phrases;
import org.localoffer.web.commissioning.FactLine;
import org.localoffer.web.layout.Words;
import org.localoffer.web.report.ChartBar;
import org.localoffer.web.report.ChartView;
import org.localoffer.web.report.ReportBody;
import org.localoffer.web.report.ReportGap;

/** Says what a report holds, for its page and for its document. It rests on the stored figures and texts alone. */
final class ReportBodies {

    private final ReportFiles.Written report;
    private final GapReportContent content;
    private final Map<Integer, ReportText> texts;

    ReportBodies(ReportFiles.Written report) {
        this.report = report;
        this.content = report.content();
        this.texts = report.texts().stream().collect(Collectors.toMap(ReportText::number, Function.identity()));
    }

    /** Such as "Performance report: October to December 2026". */
    static String title(ReportKind kind, ReportPeriod period) {
        return kind.label() + ": " + period.label();
    }

    static String about(List<String> labels) {
        return labels.isEmpty() ? "All bodies" : Words.and(labels);
    }

    /** The whole report. */
    ReportBody whole() {
        return of(content.gaps(), Words.count(content.gaps().size(), "gap.", "gaps."));
    }

    /**
     * @param gaps those that stand on the page
     * @param counted how many there are, and which of them stand here
     */
    ReportBody of(List<ReportedGap> gaps, String counted) {
        return new ReportBody(
                title(content.kind(), content.period()),
                head(),
                report.correction(),
                content.limits(),
                content.inShort(),
                evidence(),
                counted,
                gaps.stream().map(this::gap).toList(),
                content.unmapped().stream()
                        .map(unmapped -> new FactLine(unmapped.kind().label(), Words.number(unmapped.times())))
                        .toList(),
                changedNote(),
                changed(),
                content.sources());
    }

    private @Nullable ChartView evidence() {
        return content.gaps().isEmpty()
                ? null
                : new ChartView(
                        "evidence",
                        "How often there was evidence of these gaps",
                        "Period",
                        "Times",
                        List.of(
                                bar(content.period().yearBefore().label(), ReportedGap.Counted::yearBefore),
                                bar(content.period().before().label(), ReportedGap.Counted::before),
                                bar(content.period().label(), ReportedGap.Counted::now)));
    }

    private ChartBar bar(String period, ToLongFunction<ReportedGap.Counted> times) {
        return ChartBar.of(
                period,
                content.gaps().stream()
                        .flatMap(gap -> gap.signals().stream())
                        .mapToLong(times)
                        .sum());
    }

    private List<FactLine> head() {
        List<FactLine> head = new ArrayList<>();
        head.add(new FactLine(
                "Period",
                Words.date(content.period().from()) + " to "
                        + Words.date(content.period().to())));
        head.add(new FactLine(
                "Compared with",
                content.period().before().label() + ", and "
                        + content.period().yearBefore().label()));
        head.add(new FactLine(
                "About", about(content.bodies().stream().map(Named::label).toList())));
        head.add(new FactLine("Number", report.number() + ", issue " + report.issue()));
        head.add(new FactLine("Made", Phrases.moment(content.madeAt())));
        head.add(new FactLine("Local area", "Edition " + content.edition()));
        head.add(new FactLine("Way of counting", "Version " + content.method()));
        return head;
    }

    private String changedNote() {
        GapReportContent.LastReport last = content.last();
        if (last == null) {
            return "There is no earlier report of this kind to compare with.";
        }
        String which = "The last report of this kind is number " + last.number() + ". It went to "
                + Words.date(last.lastDay()) + ".";
        return last.changes().isEmpty() ? which + " Nothing changed." : which;
    }

    private List<ReportBody.ReportChange> changed() {
        GapReportContent.LastReport last = content.last();
        return last == null
                ? List.of()
                : last.changes().stream()
                        .map(change -> new ReportBody.ReportChange(change.about(), change.what()))
                        .toList();
    }

    private ReportGap gap(ReportedGap gap) {
        ReportedGap.Answered answer = gap.answer();
        return new ReportGap(
                gap.about(),
                sure(gap) + ". Trend: " + gap.trend().label() + ". State: "
                        + gap.state().label() + ".",
                gap.priority() ? "This is why: " + Words.and(gap.reasons()) + "." : null,
                facts(gap),
                gap.signals().stream()
                        .map(counted -> new ReportGap.SignalLine(
                                counted.kind().label(),
                                Words.number(counted.now()),
                                Words.number(counted.before()),
                                Words.number(counted.yearBefore()),
                                Words.number(counted.year())))
                        .toList(),
                gap.supply().stream()
                        .map(supplied -> new FactLine(supplied.number().label(), Words.number(supplied.listings())))
                        .toList(),
                gap.texts().stream().map(this::text).toList(),
                answer == null || answer.text() == null ? null : text(answer.text()));
    }

    /** The text of a number, or that it was withdrawn. */
    String text(int number) {
        ReportText text = texts.get(number);
        if (text == null) {
            throw new IllegalStateException("The report " + report.number() + " has no text " + number);
        }
        return text(text);
    }

    static String text(ReportText text) {
        String words = text.text();
        if (words != null) {
            return words;
        }
        return text.withdrawnOn() == null
                ? "A text was withdrawn."
                : "A text was withdrawn on " + Words.date(text.withdrawnOn()) + ".";
    }

    private static String sure(ReportedGap gap) {
        return gap.sureness().label() + ": "
                + Words.count(gap.independent(), "independent signal", "independent signals");
    }

    private static List<FactLine> facts(ReportedGap gap) {
        List<FactLine> facts = new ArrayList<>();
        facts.add(new FactLine("Who answers", gap.commissioner().label()));
        add(facts, "Who shares it", labels(gap.sharing()));
        facts.add(new FactLine("State", gap.state().label()));
        facts.add(new FactLine("How sure", sure(gap)));
        add(facts, "Since", gap.since() == null ? null : Words.date(gap.since()));
        facts.add(new FactLine("Against the period before", trend(gap.trend(), gap, ReportedGap.Counted::change)));
        facts.add(new FactLine("Against a year before", trend(gap.yearTrend(), gap, ReportedGap.Counted::yearChange)));
        facts.add(new FactLine("Why nothing is found", diagnosis(gap)));
        add(facts, "How messages of this period came", joined(gap.channels()));
        add(facts, "Documents", joined(gap.documents()));
        plan(gap, facts);
        add(facts, "Why it was declined", gap.declined());
        ReportedGap.Answered answer = gap.answer();
        facts.add(new FactLine(
                "Answer",
                answer == null
                        ? "Nobody has answered it yet"
                        : answer.state() + (answer.number() == null ? "" : " (number " + answer.number() + ")")));
        if (gap.supply().isEmpty()) {
            facts.add(new FactLine("Listings", "Not counted: the kind of help is not known"));
        }
        return facts;
    }

    private static void plan(ReportedGap gap, List<FactLine> facts) {
        ReportedGap.Plan plan = gap.plan();
        if (plan != null) {
            facts.add(new FactLine("What is planned", plan.action()));
            facts.add(new FactLine("Who sees to it", plan.ownerRole()));
            facts.add(new FactLine("By when", Phrases.month(plan.due()) + (plan.overdue() ? ". It is overdue" : "")));
            add(facts, "Part of the joint plan", plan.line());
            facts.add(new FactLine("How it stands", plan.rating()));
        }
    }

    /** The diagnosis with its reasons: those of the rules and, where somebody set another one, theirs. */
    private static String diagnosis(ReportedGap gap) {
        String rules = gap.ruled().slug().equals(gap.diagnosis().slug())
                ? ""
                : "The rules say: " + gap.ruled().label() + ". ";
        String note = gap.note() == null ? "" : "Somebody set this: " + gap.note() + " ";
        return gap.diagnosis().label() + ". " + note + rules + gap.reason();
    }

    /** Such as "Rising. Messages from families: Rising; Searches...: About the same". */
    private static String trend(Named overall, ReportedGap gap, Function<ReportedGap.Counted, String> change) {
        String kinds = gap.signals().stream()
                .map(counted -> counted.kind().label() + ": " + change.apply(counted))
                .collect(Collectors.joining("; "));
        return kinds.isEmpty() ? overall.label() : overall.label() + ". " + kinds;
    }

    private static @Nullable String labels(List<Named> named) {
        return joined(named.stream().map(Named::label).toList());
    }

    private static @Nullable String joined(List<String> words) {
        return words.isEmpty() ? null : String.join("; ", words);
    }

    private static void add(List<FactLine> facts, String label, @Nullable String value) {
        if (value != null) {
            facts.add(new FactLine(label, value));
        }
    }
}
