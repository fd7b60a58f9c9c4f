package org.localoffer.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.annual.AnnualDeskView;
import org.localoffer.web.annual.AnnualDraftView;
import org.localoffer.web.annual.AnnualReportView;
import org.localoffer.web.annual.AnnualReportView.CommentPart;
import org.localoffer.web.annual.AnnualReportView.Contact;
import org.localoffer.web.annual.AnnualReportView.Coverage;
import org.localoffer.web.annual.AnnualReportView.RegisterPart;
import org.localoffer.web.annual.AnnualReportsView;
import org.localoffer.web.annual.EasyReadView;
import org.localoffer.web.annual.FigureTable;
import org.localoffer.web.annual.RegisterEntryView;
import org.localoffer.web.annual.RegistersView;
import org.localoffer.web.annual.RemoveEntryView;
import org.localoffer.web.annual.ReportEntry;
import org.localoffer.web.annual.TakeOutView;
import org.localoffer.web.commissioning.FactLine;
import org.localoffer.web.form.Button;
import org.localoffer.web.form.Choice;
import org.localoffer.web.form.Field;
import org.localoffer.web.form.FieldKind;
import org.localoffer.web.form.Form;
import org.localoffer.web.layout.Link;
import org.localoffer.web.search.Paging;
import org.localoffer.web.staff.Queue;
import org.localoffer.web.staff.QueueEntry;

/** Views of the pages about the annual report and the registers, filled as on a working portal. */
final class AnnualViews {

    private static final String ALL = "/you-said-we-did/annual-reports";
    private static final String YEARS = "1 January 2026 to 31 December 2026";
    private static final Link BACK = new Link("Go back to the registers", "/editor/registers");

    private AnnualViews() {}

    static AnnualReportsView reports() {
        return new AnnualReportsView(List.of(new AnnualReportsView.Row(
                new Link("Annual report 2026", ALL + "/2026"),
                YEARS,
                List.of(new Link("Annual report 2026 as a file to print (PDF)", ALL + "/2026.pdf")))));
    }

    static AnnualReportsView noReports() {
        return new AnnualReportsView(List.of());
    }

    static AnnualReportView report() {
        return new AnnualReportView(
                "Annual report 2026",
                YEARS,
                "Published on 5 January 2027.",
                List.of("A comment was withdrawn on 3 May 2027."),
                List.of("People searched 1,204 times. 12% of the searches found nothing."),
                List.of(table("What searches found")),
                List.of(new RegisterPart(
                        "Whom the council asked",
                        "Regulation 54 names the groups.",
                        List.of(
                                new Contact(
                                        "Parents", "The parent carer forum", "3 May 2026", "A meeting", "New words"),
                                new Contact("Academies", "Heads of academies", "4 May 2026", "A letter", null)),
                        new FigureTable(
                                "When each group was last asked",
                                "Group",
                                List.of("Regulation", "Last time"),
                                List.of(new FigureTable.Row("NHS England", List.of("54(2)(a)", "Never")))))),
                List.of(
                        new CommentPart(
                                "What you said is missing",
                                "Regulation 56(1)(a): help that is not in the Local Offer",
                                "2 comments.",
                                List.of(answered(), withdrawn(), thanks())),
                        new CommentPart(
                                "What you said about this site",
                                "Regulation 56(1)(b)",
                                "Nobody said anything.",
                                List.of())),
                List.of("12 comments of this year were published when this report was issued."),
                table("What became of all messages that came until 31 December 2026"),
                new Coverage("Of 26 headings, 20 are covered well.", table("Headings of the law")),
                "At the end of this year, 114 listings were here.",
                "When this report was made, we knew of 12 gaps.",
                table("What became of gaps"),
                List.of(answered()),
                List.of("Testers tried to find help 5 times."),
                "We will:\n- open a club\n- say how long a wheelchair takes",
                List.of(new Link("All annual reports", ALL)));
    }

    /** A preview of a year in which hardly anything happened. */
    static AnnualReportView bareReport() {
        return new AnnualReportView(
                "Annual report 2026",
                YEARS,
                "This is a preview: nobody else can read it yet.",
                List.of(),
                List.of("There were too few searches to say anything about them."),
                List.of(),
                List.of(),
                List.of(new CommentPart(
                        "What you said is missing", "Regulation 56(1)(a)", "Nobody said it.", List.of())),
                List.of("No message was received."),
                null,
                null,
                "Nothing was listed here.",
                "We knew of no gap.",
                null,
                List.of(),
                List.of(),
                null,
                List.of(new Link("Go back to preparing it", "/editor/annual-report/2026")));
    }

    private static FigureTable table(String caption) {
        return new FigureTable(
                caption,
                "Found",
                List.of("Searches", "Share"),
                List.of(
                        new FigureTable.Row("Something that fits", List.of("1,059", "88%")),
                        new FigureTable.Row("Nothing", List.of("Fewer than 5, or hidden", "Hidden"))));
    }

    private static ReportEntry answered() {
        return new ReportEntry(
                "Short breaks · Age 5 to 11",
                List.of("There is no short break.", "Nobody could tell us of one."),
                List.of("We open a club."),
                null,
                "Example Council, 3 May 2026",
                "Open a club on Saturdays.",
                "March 2027",
                "1 March 2027",
                new Link("See answer 3 on its own page", "/you-said-we-did/3"));
    }

    private static ReportEntry withdrawn() {
        return new ReportEntry(
                "Wheelchairs",
                List.of("It takes a year."),
                List.of(),
                "The answer was taken out of this report.",
                null,
                null,
                null,
                null,
                null);
    }

    private static ReportEntry thanks() {
        return new ReportEntry(
                "Thanks for good help",
                List.of("They were kind."),
                List.of("We passed it on."),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static EasyReadView easyRead() {
        return new EasyReadView(
                "Annual report 2026: easy read",
                List.of(new EasyReadView.Part(
                        "What you told us", List.of("We published 12 comments.", "We took out all names."))),
                List.of(new Link("Annual report 2026", ALL + "/2026")));
    }

    static AnnualDeskView desk() {
        return new AnnualDeskView(
                "The report is published.",
                "The law asks for a report at least once a year.",
                "Late",
                true,
                new Link("Annual report 2026", "/editor/annual-report/2026"),
                null,
                List.of(new Link("Annual report 2025", ALL + "/2025")),
                List.of(new Link("Take something out of annual report 2025", "/editor/annual-report/2025/take-out")));
    }

    static TakeOutView takeOut(@Nullable String error) {
        return new TakeOutView(
                "Take something out of annual report 2026",
                YEARS,
                Form.of(
                        "/editor/annual-report/2026/take-out",
                        List.of(),
                        List.of(Field.of(
                                        FieldKind.RADIOS,
                                        "passage",
                                        "What",
                                        List.of(
                                                new Choice("nhs-england-1", "NHS England: a letter", false),
                                                new Choice("next-actions", "What we will do next year", false)))
                                .withError(error)),
                        Button.warning("Take it out")),
                new Link("Go back to annual reports", "/editor/annual-report"));
    }

    static TakeOutView nothingToTakeOut() {
        return new TakeOutView(
                "Take something out of annual report 2026",
                YEARS,
                null,
                new Link("Go back to annual reports", "/editor/annual-report"));
    }

    static AnnualDeskView emptyDesk(@Nullable String error) {
        return new AnnualDeskView(
                null,
                "The law asks for a report at least once a year.",
                null,
                false,
                null,
                Form.of(
                        "/editor/annual-report/begin",
                        List.of(),
                        List.of(Field.of(FieldKind.TEXT, "first_month", "The month in which the year begins", "")
                                .withError(error)),
                        Button.main("Begin the report")),
                List.of(),
                List.of());
    }

    static AnnualDraftView draft(@Nullable String error) {
        return new AnnualDraftView(
                "Annual report 2026",
                YEARS,
                error == null ? "It is saved. Nobody but officers sees it." : null,
                List.of("The year is not over."),
                new Queue(
                        "unanswered",
                        "Comments without an answer",
                        "1 comment waits, the oldest first",
                        "Every published comment of the year has an answer.",
                        List.of(new QueueEntry(
                                "There was nothing for us.",
                                "/editor/messages/LO-7K3M-92QX",
                                null,
                                List.of("What is missing"),
                                null)),
                        null),
                new Queue(
                        "undecided",
                        "Messages without a decision",
                        "1 message waits, the oldest first. You can publish without it.",
                        "Every message of the year is decided on.",
                        List.of(new QueueEntry(
                                "LO-8K3M-92QX",
                                "/editor/messages/LO-8K3M-92QX",
                                null,
                                List.of("What is missing"),
                                null)),
                        new Link("See all messages", "/editor/messages")),
                table("Messages of the year"),
                "3 received = 1 published + 2.",
                new Link("See it as families will read it", "/editor/annual-report/2026/preview"),
                Form.of(
                        "/editor/annual-report/2026/texts",
                        List.of(),
                        List.of(Field.of(FieldKind.TEXT_AREA, "next_actions", "What you will do next year", "")
                                .withLongest(8000)
                                .withError(error)),
                        Button.main("Save")));
    }

    static RegistersView registers() {
        return new RegistersView(
                "The entry is added.",
                List.of(new RegistersView.Table(
                        "Whom the council consulted (regulation 54)",
                        "Group",
                        List.of(
                                new RegistersView.Subject(
                                        new Link("NHS England", "/editor/registers?subject=nhs-england#entries"),
                                        "54(2)(a)",
                                        "3 May 2026",
                                        "1"),
                                new RegistersView.Subject(
                                        new Link("Proprietors of academies", null), "54(1)(d)", "Never", "0")))),
                "1 entry, the newest first: NHS England.",
                new Link("Show all entries", "/editor/registers"),
                List.of(new RegistersView.Row(
                        "NHS England",
                        "NHS England (regulation 54(2)(a))",
                        "3 May 2026",
                        "A letter",
                        null,
                        new Link("Change: NHS England, 3 May 2026", "/editor/registers/7f3a/edit"),
                        new Link("Remove: NHS England, 3 May 2026", "/editor/registers/7f3a/remove"))),
                Paging.at(1, 3, page -> "/editor/registers?page=" + page));
    }

    static RegistersView noEntries() {
        return new RegistersView(null, List.of(), "No entry yet.", null, List.of(), Paging.ONE_PAGE);
    }

    static RegisterEntryView entry(@Nullable String error) {
        return new RegisterEntryView(
                "Add an entry to the registers",
                Form.of(
                        "/editor/registers/new",
                        List.of(),
                        List.of(
                                Field.of(
                                        FieldKind.SELECT,
                                        "subject",
                                        "Group or topic",
                                        List.of(new Choice("", "Choose one", true))),
                                Field.of(FieldKind.TEXT, "who", "Which group or organisation", "")
                                        .withError(error)),
                        Button.main("Save")),
                BACK);
    }

    static RemoveEntryView removeEntry() {
        return new RemoveEntryView(
                List.of(new FactLine("Who", "NHS England")),
                Form.of("/editor/registers/7f3a/remove", List.of(), List.of(), Button.warning("Remove it")),
                BACK);
    }
}
