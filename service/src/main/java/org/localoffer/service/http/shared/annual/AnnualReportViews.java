package org.localoffer.service.http.shared.annual;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.gaps.annual.AnnualReportContent;
import org.localoffer.service.gaps.annual.AnnualReportContent.Freshness;
import org.localoffer.service.gaps.annual.AnnualReportContent.MessageFigures;
import org.localoffer.service.gaps.annual.AnnualReportContent.MysteryShops;
import org.localoffer.service.gaps.annual.AnnualReportContent.Registered;
import org.localoffer.service.gaps.annual.AnnualReportContent.Withdrawal;
import org.localoffer.service.gaps.annual.RegisterSubject;
import org.localoffer.service.gaps.annual.ReportYear;
import org.localoffer.service.gaps.coverage.CoverageFigures;
import org.localoffer.service.http.shared.Phrases;
import org.localoffer.web.annual.AnnualReportView;
import org.localoffer.web.annual.AnnualReportView.Contact;
import org.localoffer.web.annual.AnnualReportView.Coverage;
import org.localoffer.web.annual.AnnualReportView.RegisterPart;
import org.localoffer.web.annual.FigureTable;
import org.localoffer.web.layout.Link;
import org.localoffer.web.layout.Words;

/** Builds the view of an annual report from its content alone, so that an issued one always reads the same. */
public final class AnnualReportViews {

    private static final String PREVIEW = "This is a preview: nobody else can read it yet.";

    private AnnualReportViews() {}

    /** Such as "Annual report 2026". */
    public static String title(ReportYear year) {
        return "Annual report " + year.slug();
    }

    /** Such as "1 January 2026 to 31 December 2026". */
    public static String years(ReportYear year) {
        return Words.date(year.firstDay()) + " to " + Words.date(year.lastDay());
    }

    /**
     * A report as families read it.
     *
     * @param issuedAt null for a preview
     * @param ways links to other forms of it, and back
     */
    public static AnnualReportView of(AnnualReportContent content, @Nullable Instant issuedAt, List<Link> ways) {
        ReportUse use = new ReportUse(content);
        ReportComments comments = new ReportComments(content);
        return new AnnualReportView(
                title(content.year()),
                years(content.year()),
                issuedAt == null ? PREVIEW : "Published on " + Phrases.date(issuedAt) + ".",
                content.withdrawals().stream().map(AnnualReportViews::withdrawn).toList(),
                use.sentences(),
                use.tables(),
                List.of(consulted(content), involved(content)),
                comments.parts(),
                messages(content.messages()),
                new ReportReckoning(content.messages()).publicTable(),
                coverage(content.coverage()),
                freshness(content.freshness()),
                gaps(content),
                gapTable(content),
                comments.answeredGaps(),
                inspections(content),
                content.nextActions(),
                ways);
    }

    private static String withdrawn(Withdrawal withdrawal) {
        return switch (withdrawal.what()) {
                    case COMMENT -> "A comment";
                    case ANSWER -> "An answer";
                    case PASSAGE -> "Something that the council wrote";
                }
                + " was withdrawn on " + Words.date(withdrawal.day()) + ".";
    }

    private static RegisterPart consulted(AnnualReportContent content) {
        return register(
                content,
                RegisterSubject.Register.CONSULTATION,
                "Whom the council asked",
                "Regulation 54 names the groups whom the council has to consult.",
                "When each group was last asked",
                "Group");
    }

    private static RegisterPart involved(AnnualReportContent content) {
        return register(
                content,
                RegisterSubject.Register.INVOLVEMENT,
                "How families took part",
                "Regulation 55 asks the council to involve children, young people and parents.",
                "When families last took part in each topic",
                "Topic");
    }

    private static RegisterPart register(
            AnnualReportContent content,
            RegisterSubject.Register register,
            String title,
            String lead,
            String caption,
            String rowHead) {
        List<Registered> subjects = content.registers().stream()
                .filter(registered -> registered.subject().register() == register)
                .toList();
        return new RegisterPart(
                title,
                lead,
                subjects.stream().flatMap(subject -> contacts(subject).stream()).toList(),
                new FigureTable(
                        caption,
                        rowHead,
                        List.of("Regulation", "Last time"),
                        subjects.stream()
                                .map(subject -> new FigureTable.Row(
                                        subject.subject().label(),
                                        List.of(subject.subject().regulation(), day(subject.last()))))
                                .toList()));
    }

    private static List<Contact> contacts(Registered registered) {
        return registered.entries().stream()
                .map(entry -> new Contact(
                        registered.subject().label(),
                        entry.who(),
                        Words.date(entry.day()),
                        entry.method(),
                        entry.changed()))
                .toList();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "Never" : Words.date(day);
    }

    /** What became of messages, in sentences that stay true when a comment is withdrawn. */
    static List<String> messages(MessageFigures figures) {
        LocalDate until = figures.until();
        return List.of(
                publishedThen(figures),
                until == null
                        ? "How many messages came in all is not told here: they were too few."
                        : "What became of all messages since the beginning is counted once a month. So that nobody can"
                                + " be found in the numbers, they are not told for this year alone.",
                "We publish no message that is about one person’s own case, that would show who somebody is, or"
                        + " that is abusive (regulation 56(3) and (4)). Messages about possible harm are in no number.");
    }

    /** Such as "30 comments of this year were published when this report was issued." */
    static String publishedThen(MessageFigures figures) {
        return figures.published() == 0
                ? "No comment of this year was published when this report was issued."
                : Words.count(figures.published(), "comment of this year was", "comments of this year were")
                        + " published when this report was issued.";
    }

    private static @Nullable Coverage coverage(@Nullable CoverageFigures counts) {
        if (counts == null) {
            return null;
        }
        return new Coverage(
                "The law lists what a Local Offer has to tell (Schedule 2 of the SEND Regulations 2014). Of "
                        + Words.count(counts.all(), "heading", "headings") + ", " + Words.number(counts.covered())
                        + " are covered well.",
                new FigureTable(
                        "Headings of the law",
                        "What we have",
                        List.of("How many"),
                        List.of(
                                row("Covered", counts.covered()),
                                row("Thin: one listing or guide", counts.thin()),
                                row("Only what nobody has confirmed in time", counts.unconfirmedOnly()),
                                row("Nothing is expected here, for a reason that we publish", counts.noneExpected()),
                                row("Not covered", counts.notCovered()))));
    }

    private static FigureTable.Row row(String name, long count) {
        return new FigureTable.Row(name, List.of(Words.number(count)));
    }

    /** How many listings were confirmed, in a sentence. */
    static String freshness(Freshness freshness) {
        return freshness.listed() == 0
                ? "Nothing that we know of was listed here at the end of this year."
                : "At the end of this year, " + Words.count(freshness.listed(), "listing was", "listings were")
                        + " here. Somebody had confirmed " + Words.number(freshness.confirmed()) + " of them ("
                        + ReportNumbers.share(freshness.confirmed(), freshness.listed()) + ") in the year.";
    }

    private static String gaps(AnnualReportContent content) {
        long all = content.gaps().stream()
                .mapToLong(AnnualReportContent.GapCount::gaps)
                .sum();
        return "We call something a gap when at least two independent signals say that help is missing. When this report"
                + " was made, we knew of "
                + (all == 0 ? "no gap." : Words.count(all, "gap", "gaps") + ".")
                + " That nobody tells us of something does not mean that nobody needs it.";
    }

    private static @Nullable FigureTable gapTable(AnnualReportContent content) {
        return content.gaps().isEmpty()
                ? null
                : new FigureTable(
                        "What became of gaps",
                        "State",
                        List.of("Gaps"),
                        content.gaps().stream()
                                .map(count -> row(count.state().label(), count.gaps()))
                                .toList());
    }

    private static List<String> inspections(AnnualReportContent content) {
        List<String> paragraphs = new ArrayList<>();
        MysteryShops shops = content.mysteryShops();
        long all = shops.found() + shops.notFound();
        if (all > 0) {
            paragraphs.add("Testers tried to find help as a family would. They did so "
                    + Words.count(all, "time", "times") + ", and found the help " + Words.number(shops.found())
                    + " of these times.");
        }
        paragraphs.addAll(Phrases.paragraphs(content.inspections()));
        return paragraphs;
    }
}
