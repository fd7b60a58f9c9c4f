package org.localoffer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;

import org.localoffer.web.annual.AnnualTemplates;
import org.localoffer.web.commissioning.CommissioningTemplates;
import org.localoffer.web.commissioning.GapRow;
import org.localoffer.web.commissioning.TrendView;
import org.localoffer.web.coverage.CoverageTemplates;
import org.localoffer.web.editing.DifferenceView;
import org.localoffer.web.editing.EditingTemplates;
import org.localoffer.web.editing.Piece;
import org.localoffer.web.layout.StaffView;
import org.localoffer.web.report.ReportTemplates;
import org.localoffer.web.signals.SignalTemplates;
import org.localoffer.web.staff.QueueEntry;
import org.localoffer.web.staff.StaffTemplates;
import org.localoffer.web.triage.MessageView;
import org.localoffer.web.triage.TriageTemplates;

/** Tests of staff pages only; {@link PagesTest} applies the rules of all pages to them. */
class StaffPagesTest {

    private static final Pages PAGES = new Pages();

    /** Realistic views with the names of their pages. */
    static Stream<Arguments> real() {
        return Stream.of(staff(), editing(), triage(), signals(), annual(), commissioning(), coverage(), reports())
                .flatMap(pages -> pages);
    }

    private static Stream<Arguments> staff() {
        return Stream.of(
                page("desk", desk(StaffViews.officersDesk())),
                page("desk-whole-queue", desk(StaffViews.wholeQueue())),
                page("desk-empty", desk(StaffViews.emptyDesk())),
                page("desk-long", desk(StaffViews.extremeDesk())),
                page("survey", render(StaffTemplates.class, "survey", StaffViews.OFFICER, StaffViews.surveyFigures())),
                page(
                        "message",
                        render(StaffTemplates.class, "message", StaffViews.OFFICER, StaffViews.decidedAlready())));
    }

    private static Stream<Arguments> editing() {
        return Stream.of(
                page("my-listings", mine(StaffViews.myListings())),
                page("my-listings-none", mine(StaffViews.nothingListed())),
                page("my-listings-no-organisation", mine(StaffViews.noOrganisation())),
                page("my-listings-long", mine(StaffViews.extremeListings())),
                page("edit-form", provider("editForm", StaffViews.editForm(null, null))),
                page("edit-form-refused", provider("editForm", StaffViews.editForm("Enter a name", "Name the town."))),
                page("edit", provider("edit", StaffViews.edit())),
                page("edit-returned", provider("edit", StaffViews.returnedEdit())),
                page("edit-decision", decision(StaffViews.editDecision())),
                page("edit-decision-conflict", decision(StaffViews.conflictingEdit())),
                page("edit-decision-decided-long", decision(StaffViews.decidedEdit())));
    }

    private static Stream<Arguments> triage() {
        return Stream.of(
                page("messages", triage("messages", StaffViews.messageTable())),
                page("messages-none", triage("messages", StaffViews.messageTableWithoutRows())),
                page("refusals", triage("refusals", StaffViews.refusals(null))),
                page("refusals-refused", triage("refusals", StaffViews.refusals("Choose why"))),
                page("refusals-done", triage("refusalsDone", StaffViews.refusalsDone())),
                page("triage", message(StaffViews.message(null))),
                page("triage-wrong", message(StaffViews.message("Take out the phone number"))),
                page("triage-refused", message(StaffViews.refusedMessage())),
                page("triage-routed-long", message(StaffViews.routedMessage())),
                page(
                        "triage-data-request",
                        render(TriageTemplates.class, "dataRequest", StaffViews.OFFICER, StaffViews.dataRequest())),
                page("triage-record", triage("record", StaffViews.recordMessage(null, null))),
                page(
                        "triage-record-refused",
                        triage("record", StaffViews.recordMessage(null, "Write what they told us"))),
                page(
                        "triage-record-another",
                        triage("record", StaffViews.recordMessage(StaffViews.recordedHarm(), null))),
                page("triage-recorded", triage("recorded", StaffViews.recorded())),
                page("triage-recorded-harm", triage("recorded", StaffViews.recordedHarm())),
                page("triage-erase", render(TriageTemplates.class, "erase", StaffViews.OFFICER, StaffViews.erase())),
                page("answer-decision", answerDecision(StaffViews.answerDecision())),
                page("answer-decision-decided-long", answerDecision(StaffViews.decidedAnswer())));
    }

    private static Stream<Arguments> signals() {
        return Stream.of(
                page("signals", signals("signals", SignalViews.signals())),
                page("signals-none", signals("signals", SignalViews.noSignals())),
                page("signal-form", signals("form", SignalViews.form(null))),
                page("signal-form-refused", signals("form", SignalViews.form("Say in your own words what it is"))),
                page("unmapped", signals("unmapped", SignalViews.unmapped())),
                page("unmapped-none", signals("unmapped", SignalViews.everythingMapped())),
                page("map-message", signals("map", SignalViews.mapMessage())));
    }

    private static Stream<Arguments> coverage() {
        return Stream.of(
                page("coverage-desk", coverage("desk", CoverageViews.desk())),
                page("coverage-desk-none", coverage("desk", CoverageViews.deskOfNone())),
                page("coverage-heading", coverage("deskHeading", CoverageViews.deskHeading())),
                page("coverage-heading-no-mailbox", coverage("deskHeading", CoverageViews.deskHeadingOfNoMailbox())),
                page("inspection", coverage("inspection", CoverageViews.inspection())),
                page("inspection-refused", coverage("inspection", CoverageViews.inspectionRefused())));
    }

    private static Stream<Arguments> annual() {
        return Stream.of(
                page("annual-desk", annual("desk", AnnualViews.desk())),
                page("annual-desk-none", annual("desk", AnnualViews.emptyDesk(null))),
                page("annual-desk-refused", annual("desk", AnnualViews.emptyDesk("Enter a month and a year"))),
                page("annual-draft", annual("draft", AnnualViews.draft(null))),
                page("annual-draft-refused", annual("draft", AnnualViews.draft("Take this out"))),
                page("annual-take-out", annual("takeOut", AnnualViews.takeOut(null))),
                page("annual-take-out-refused", annual("takeOut", AnnualViews.takeOut("Choose what you take out"))),
                page("annual-take-out-nothing", annual("takeOut", AnnualViews.nothingToTakeOut())),
                page("annual-preview", annual("report", AnnualViews.bareReport())),
                page("annual-document", annual("document", AnnualViews.report())),
                page("registers", annual("registers", AnnualViews.registers())),
                page("registers-none", annual("registers", AnnualViews.noEntries())),
                page("register-entry", annual("entry", AnnualViews.entry(null))),
                page("register-entry-refused", annual("entry", AnnualViews.entry("Say which group it was"))),
                page("register-entry-remove", annual("removeEntry", AnnualViews.removeEntry())));
    }

    private static Stream<Arguments> commissioning() {
        return Stream.of(
                page("commissioner", commissioner("desk", DeskViews.desk())),
                page("commissioner-quiet", commissioner("desk", DeskViews.quietDesk())),
                page("commissioner-no-body", commissioner("desk", DeskViews.noBody())),
                page("commissioner-long", commissioner("desk", DeskViews.longDesk())),
                page("comments", commissioner("comments", DeskViews.comments(StaffViews.comments()))),
                page("comments-none", commissioner("comments", DeskViews.noComments())),
                page("gaps", commissioner("gaps", DeskViews.gapTable())),
                page("gaps-none", commissioner("gaps", DeskViews.noGaps())),
                page("gaps-long", commissioner("gaps", DeskViews.longGaps())),
                page("comment", commissioner("comment", StaffViews.comment())),
                page("comment-answered", commissioner("comment", StaffViews.answeredComment())),
                page("gap", commissioner("gap", StaffViews.gap())),
                page("gap-refused", commissioner("gap", StaffViews.gap("Say what will be done"))),
                page("gap-bare-long", commissioner("gap", StaffViews.bareGap())),
                page("heat-map", commissioner("heatMap", GapViews.heatMap())),
                page("heat-map-none", commissioner("heatMap", GapViews.heatMapWithoutSignals())),
                page("heat-map-long", commissioner("heatMap", GapViews.longHeatMap())),
                page("gap-listings", commissioner("gapListings", StaffViews.gapListings())),
                page("gap-listings-none", commissioner("gapListings", StaffViews.noGapListings())),
                page("diagnosis", commissioner("diagnosis", StaffViews.diagnosis(null))),
                page("diagnosis-refused", commissioner("diagnosis", StaffViews.diagnosis("Say why"))),
                page("answer", commissioner("answer", StaffViews.answer(null, null))),
                page("answer-refused", commissioner("answer", StaffViews.answer("Enter your answer", "Name nobody."))),
                page("answer-sent", commissioner("answer", StaffViews.sentAnswer())));
    }

    private static Stream<Arguments> reports() {
        return Stream.of(
                page("reports", report("reports", ReportViews.list())),
                page("reports-none", report("reports", ReportViews.empty())),
                page("reports-long", report("reports", ReportViews.longList())),
                page("report-form", report("form", ReportViews.form(null))),
                page("report-form-refused", report("form", ReportViews.form("Choose a period that is over"))),
                page("report-progress", report("progress", ReportViews.beingMade())),
                page("report-failed", report("progress", ReportViews.failed())),
                page("report", report("report", ReportViews.report())),
                page("report-older-issue", report("report", ReportViews.olderIssue())),
                page("report-long", report("report", ReportViews.longReport())));
    }

    @Test
    void aQueueIsAListOfDecisionsWithOneLinkEach() {
        Document page = desk(StaffViews.officersDesk());
        assertThat(page.select("table")).isEmpty();
        assertThat(page.select(".lo-decision")).hasSize(5).allSatisfy(decision -> assertThat(decision.select("a"))
                .hasSize(1));
        assertThat(page.select("#edits + p").text()).isEqualTo("3 edits are waiting, oldest 2 days");
        assertThat(page.select(".lo-decision").get(0).text())
                .isEqualTo(
                        "Autism Diagnostic Service Somebody else changed it since Waiting 2 days Example Health Trust 4 fields change");
        assertThat(page.select("section[aria-labelledby=answers]").text()).isEqualTo("Answers No answers are waiting.");
        assertThat(page.select(".lo-overview a").eachAttr("href")).containsExactly("#edits", "#messages", "#answers");
    }

    @Test
    void eachRecordedSignalIsRemovedByAButtonThatSaysWhich() {
        Document page = signals("signals", SignalViews.signals());
        assertThat(page.select("main form button").eachText())
                .containsExactly("Remove: No club takes him", "Remove: They wait for a wheelchair");
        assertThat(page.select("main form").eachAttr("method")).containsOnly("post");
    }

    @Test
    void theNoticeOfWhatWasDoneIsAStatusMessage() {
        assertThat(Stream.of(
                        desk(StaffViews.officersDesk()),
                        mine(StaffViews.myListings()),
                        provider("edit", StaffViews.edit()),
                        commissioner("desk", DeskViews.desk()),
                        commissioner("comment", StaffViews.comment())))
                .allSatisfy(page -> assertThat(page.select(".govuk-notification-banner[role=status]"))
                        .hasSize(1));
        assertThat(desk(StaffViews.wholeQueue()).select(".govuk-notification-banner"))
                .isEmpty();
    }

    @Test
    void theStateOfAHeadingIsAWordAndTheButtonSaysWhoIsAsked() {
        Document page = coverage("deskHeading", CoverageViews.deskHeading());

        assertThat(page.select(".lo-coverage").eachText()).containsExactly("Not covered");
        assertThat(page.select("main form button").text())
                .isEqualTo("Ask them by mail: Council: education and inclusion");
        assertThat(coverage("deskHeading", CoverageViews.deskHeadingOfNoMailbox())
                        .select("main form"))
                .isEmpty();
    }

    @Test
    void aPeriodThatIsRefusedComesBackWithoutFigures() {
        Document page = coverage("inspection", CoverageViews.inspectionRefused());

        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#to");
        assertThat(page.select("main form").attr("method")).isEqualTo("get");
        assertThat(page.select("main table")).isEmpty();
    }

    @Test
    void aProviderConfirmsWithOneButton() {
        Document page = mine(StaffViews.myListings());
        Element due = page.select(".lo-own").get(0);
        assertThat(due.select("form").attr("action")).isEqualTo("/provider/listings/41/confirm");
        assertThat(due.select("form").attr("method")).isEqualTo("post");
        assertThat(due.select("form input[name=token]").val()).isEqualTo("7f3a");
        assertThat(due.select("button").eachText()).containsExactly("All still right");
        assertThat(due.select("[role=group]").attr("aria-labelledby"))
                .isEqualTo(due.select("h2").attr("id"));
        assertThat(due.select("a").eachText())
                .containsExactly("Autism Diagnostic Service", "Change this listing: Autism Diagnostic Service");
    }

    @Test
    void anOverdueListingSaysSoInWords() {
        Document page = mine(StaffViews.myListings());
        assertThat(page.select(".lo-own").eachText())
                .filteredOn(listing -> listing.contains("Overdue"))
                .hasSize(2);
        assertThat(page.select(".lo-lead").text())
                .isEqualTo(
                        "You keep the listings of Example Health Trust and Example Clinic. 2 listings are overdue: check them first.");
    }

    @Test
    void theReasonForReturningAnEditIsShown() {
        String reason = "Say which days it runs.";
        assertThat(mine(StaffViews.myListings())
                        .select(".lo-own")
                        .get(2)
                        .select(".lo-reason")
                        .text())
                .contains(reason);
        assertThat(provider("edit", StaffViews.returnedEdit())
                        .select(".lo-reason")
                        .text())
                .contains(reason);
        assertThat(provider("editForm", StaffViews.editForm(null, reason))
                        .select(".lo-reason")
                        .text())
                .contains(reason);
        assertThat(provider("editForm", StaffViews.editForm(null, null)).select(".lo-reason"))
                .isEmpty();
    }

    @Test
    void aSignInWithoutAnOrganisationIsToldWhomToCall() {
        assertThat(List.of(mine(StaffViews.noOrganisation()), commissioner("desk", DeskViews.noBody())))
                .allSatisfy(page -> {
                    assertThat(page.select("main a[href=tel:01632960123]")).hasSize(1);
                    assertThat(page.select("main").text()).contains("Your sign-in works", "@example.org");
                    assertThat(page.select("main form")).isEmpty();
                });
    }

    @Test
    void aDifferenceIsAnnouncedToScreenReaders() {
        Document page = decision(StaffViews.editDecision());
        List<Element> sides = page.select(".lo-difference").get(0).select(".lo-difference__side");
        assertThat(sides)
                .extracting(Element::text)
                .containsExactly(
                        "Before Finds out whether a child [taken out: under six] is autistic.",
                        "After Finds out whether a child [put in: or young person] is autistic.");
        assertThat(page.select("del .govuk-visually-hidden")).isNotEmpty();
        assertThat(page.select(".lo-difference").get(1).text())
                .isEqualTo("Phone of contact 1 Before Nothing was told After [put in: 023 9200 0141]");
        assertThat(page.select(".lo-difference").get(2).text()).endsWith("After It says nothing about this now");
    }

    @Test
    void anOfficerSeesWhatChangesBeforeDecidingAndThePreviewLast() {
        String html = decision(StaffViews.editDecision()).html();
        assertThat(List.of(
                        html.indexOf("lo-differences"), html.indexOf("id=\"send-back\""), html.indexOf("lo-preview")))
                .isSorted()
                .doesNotContain(-1);
    }

    @Test
    void twoFormsOnOnePageHaveDifferentIds() {
        Document page = decision(StaffViews.editDecision());
        assertThat(page.select("[name=reason]").eachAttr("id")).containsExactly("approve-reason", "back-reason");
    }

    @Test
    void anEditWithConflictsCanOnlyBeSentBack() {
        Document page = decision(StaffViews.conflictingEdit());
        assertThat(page.select(".lo-conflict").text())
                .isEqualTo(
                        "Warning: You can only send this back. Somebody else has changed these since: In one sentence Phone of contact 1");
        assertThat(page.select("main form").eachAttr("action")).containsExactly("/editor/edits/7/return");
        assertThat(page.select(".lo-choice").text()).contains("Example Health Trust reads your reason.");
    }

    @Test
    void recordingAMessageBeginsInItsFirstFieldUnlessThereIsAnError() {
        assertThat(triage("record", StaffViews.recordMessage(null, null))
                        .select("[autofocus]")
                        .eachAttr("name"))
                .containsExactly("words");
        assertThat(triage("record", StaffViews.recordMessage(null, "Write what they told us"))
                        .select("[autofocus]"))
                .isEmpty();
        assertThat(triage("record", StaffViews.recordMessage(null, null))
                        .select("main")
                        .text())
                .contains("We publish what people tell us, at least once a year, with names and details removed.");
    }

    @Test
    void aRecordedMessageShowsItsReferenceAndThatSafeguardingHasIt() {
        Document next = triage("record", StaffViews.recordMessage(StaffViews.recordedHarm(), null));

        assertThat(next.select(".govuk-notification-banner").text()).contains("LO-7K3M-9QXA");
        assertThat(next.select(".lo-watched").text()).contains("the safeguarding role has it");
        assertThat(triage("recorded", StaffViews.recordedHarm())
                        .select(".lo-watched")
                        .text())
                .contains("the safeguarding role has it");
        assertThat(triage("recorded", StaffViews.recorded()).select(".lo-watched"))
                .isEmpty();
    }

    @Test
    void aDecidedEditOffersNoDecision() {
        Document page = decision(StaffViews.decidedEdit());
        assertThat(page.select("main form")).isEmpty();
        assertThat(page.select(".lo-decided").text()).isEqualTo("Approved on 4 May 2027");
    }

    @Test
    void aPreviewIsLabelledAsOne() {
        Element preview =
                provider("edit", StaffViews.edit()).select("section.lo-preview").get(0);
        assertThat(preview.text())
                .startsWith("This is how the page will look A preview, not the page itself.")
                .contains("Autism Diagnostic Service", "What to expect");
        assertThat(preview.select("form")).isEmpty();
    }

    @Test
    void privateAndPublicTextsAreLabelled() {
        Document page = message(StaffViews.message(null));
        Element kept = page.select(".lo-private").get(0);
        Element copy = page.select(".lo-public").get(0);
        assertThat(kept.text()).contains("Private: never published", "[look here: Alex]");
        assertThat(kept.select("mark")).hasSize(2);
        assertThat(copy.text()).contains("Goes public").doesNotContain("Alex");
        assertThat(copy.select("textarea").val()).isEqualTo("My son has waited a year for speech therapy.");
        assertThat(page.select("[role=status], .lo-flags").text())
                .contains("An automatic check found them. It decides nothing");
    }

    @Test
    void otherDecisionsAreClosedUnlessTheyHaveErrors() {
        assertThat(message(StaffViews.message(null)).select("details.lo-other")).hasSize(2);
        assertThat(message(StaffViews.message(null)).select("details[open]")).isEmpty();
        assertThat(message(StaffViews.refusedMessage())
                        .select("details[open] summary")
                        .eachText())
                .containsExactly("Do not publish it");
    }

    @Test
    void messagesAreATableWithHeadingsThatSortAndBoxesToTick() {
        Document page = triage("messages", StaffViews.messageTable());
        Element table = page.select("table").get(0);

        assertThat(table.select("caption").text())
                .isEqualTo("Messages: Waiting for an officer. Sorted by: What is urgent");
        assertThat(table.select("thead th[scope=col][role=columnheader] a").eachText())
                .containsExactly("Kind", "Received", "Due", "State", "Claimed by");
        assertThat(table.select("th[aria-sort=ascending]").text()).isEqualTo("Received");
        assertThat(table.select("tbody tr[role=row]")).hasSize(2).allSatisfy(row -> {
            assertThat(row.select("th[scope=row] a")).hasSize(1);
            assertThat(row.select("td[role=cell] > .lo-messages__label").eachText())
                    .containsExactly("Kind", "Received", "Due", "State", "Claimed by");
        });
        assertThat(table.select("input[type=checkbox]")).hasSize(1);
        assertThat(table.select("label").text())
                .isEqualTo("Tick There is no swimming club for children who cannot see…");
        assertThat(page.select("form[action=/editor/refusals] input[type=hidden]")
                        .eachAttr("name"))
                .containsExactly("kind");
        assertThat(page.select("details[open]")).isEmpty();
    }

    @Test
    void anEmptyTableSaysWhyAndShowsWhatWasChosen() {
        Document page = triage("messages", StaffViews.messageTableWithoutRows());

        assertThat(page.select("table")).isEmpty();
        assertThat(page.select("main").text())
                .contains("No message fits what you chose.", "We left out what we do not know, under: Kind.");
        assertThat(page.select("details[open]")).hasSize(1);
        assertThat(page.select("form[action=/editor/refusals]")).isEmpty();
    }

    /** Domain 5C and design 6: the original text is read by officers only. */
    @Test
    void noPageForCommissionersCanContainAnOriginalText() {
        Set<Class<?>> reached = new HashSet<>();
        Arrays.stream(CommissioningTemplates.class.getDeclaredMethods())
                .map(Method::getGenericParameterTypes)
                .flatMap(Arrays::stream)
                .forEach(type -> reach(type, reached));
        assertThat(reached).contains(GapRow.class, QueueEntry.class).doesNotContain(MessageView.class, Piece.class);
        assertThat(reached)
                .flatExtracting(type -> Arrays.asList(type.getRecordComponents()))
                .extracting(RecordComponent::getName)
                .doesNotContain("original");
    }

    private static void reach(Type type, Set<Class<?>> reached) {
        if (type instanceof java.lang.reflect.ParameterizedType parameterized) {
            for (Type argument : parameterized.getActualTypeArguments()) {
                reach(argument, reached);
            }
        } else if (type instanceof Class<?> found && found.isRecord() && reached.add(found)) {
            for (RecordComponent component : found.getRecordComponents()) {
                reach(component.getGenericType(), reached);
            }
        }
    }

    @Test
    void everyNumberOfADeskIsALinkAndNothingIsSaidInWords() {
        Document page = commissioner("desk", DeskViews.desk());

        assertThat(page.select(".lo-number").eachText())
                .containsExactly("3 new gaps", "1 due within a week", "2 overdue", "No gap is rising.");
        assertThat(page.select(".lo-number a").eachAttr("href"))
                .containsExactly(
                        "/commissioner/gaps?sureness=gap&state=new&answers=you",
                        "/commissioner/lists/due",
                        "/commissioner/lists/overdue");
        assertThat(page.select(".lo-overview li").eachText())
                .containsExactly(
                        "2 comments to answer",
                        "No comment that others answer is waiting.",
                        "28 gaps that you answer for");
        assertThat(page.select(".lo-overview a")).hasSize(2);
    }

    @Test
    void whatNeedsACommissionerStandsBelowTheNumbers() {
        Document page = commissioner("desk", DeskViews.desk());

        assertThat(page.select(".lo-numbers + section h2").text()).isEqualTo("Needs you today");
        assertThat(page.select(".lo-decision").get(0).text()).contains("Overdue: planned for April 2027");
        assertThat(page.select("section a[href=/commissioner/lists/needs-you]").text())
                .isEqualTo("All 12 things that need you");
    }

    @Test
    void aQuietDeskSaysSoInWords() {
        Document page = commissioner("desk", DeskViews.quietDesk());

        assertThat(page.select(".lo-number").eachText())
                .containsExactly(
                        "No gap is new.", "Nothing is due within a week.", "Nothing is overdue.", "No gap is rising.");
        assertThat(page.select("main").text()).contains("Nothing needs you just now.");
        assertThat(page.select(".lo-numbers a, .lo-overview a")).isEmpty();
    }

    @Test
    void gapsAreATableWithHeadingsThatSortOnAPhoneToo() {
        Element table =
                commissioner("gaps", DeskViews.gapTable()).select("table").get(0);
        List<String> headings =
                table.select("thead th[scope=col][role=columnheader] a").eachText();

        assertThat(table.select("caption").text()).isEqualTo("Gaps. Sorted by: What to look at first");
        assertThat(headings)
                .containsExactly(
                        "What is missing",
                        "How sure",
                        "Trend",
                        "What is listed",
                        "Why nothing is found",
                        "State",
                        "Since",
                        "Due");
        assertThat(table.select("th[aria-sort=descending]").text()).isEqualTo("How sure");
        assertThat(table.select("tbody tr[role=row]")).hasSize(2).allSatisfy(row -> {
            assertThat(row.select("th[scope=row][role=rowheader] a")).hasSize(1);
            assertThat(row.select("td[role=cell] > .lo-gaps__label").eachText())
                    .isEqualTo(headings.subList(1, headings.size()));
        });
    }

    @Test
    void anEmptyTableOfGapsSaysWhyAndShowsWhatWasChosen() {
        Document page = commissioner("gaps", DeskViews.noGaps());

        assertThat(page.select("table")).isEmpty();
        assertThat(page.select("main").text())
                .contains("No gap fits what you chose.", "We left out what we do not know, under: Need.");
        assertThat(page.select("details[open] select")).hasSize(2);
        assertThat(page.select("form[method=get]").attr("action")).isEqualTo("/commissioner/gaps");
    }

    @Test
    void aGapShowsItsEvidenceAndItsLimits() {
        Document page = commissioner("gap", StaffViews.gap());
        assertThat(page.select("table caption").eachText())
                .containsExactly(
                        "Signals. The trend compares the 13 weeks since 3 February 2027 with the 13 weeks before",
                        "Signals by month",
                        "Listings. Each number opens the listings that it counts");
        assertThat(page.select("main").text())
                .contains(
                        "The rules say: 1 listing of this kind is open, but not for them",
                        "Some: two to four independent signals",
                        "Rising: 1 before, now 3",
                        "No feedback is not evidence of no need.");
        assertThat(page.select("table td a").eachAttr("href"))
                .containsExactly(
                        "/commissioner/gaps/1/listings?counted=of-kind&day=2027-02-03",
                        "/search?help=speech-and-language-therapy",
                        "/commissioner/gaps/1/listings?counted=open");
        assertThat(page.select("main a.govuk-button").text()).isEqualTo("Answer this gap");
    }

    @Test
    void theHeatMapIsATableOfNeedsByAgesForScreenReadersOnAPhoneToo() {
        Element table =
                commissioner("heatMap", GapViews.heatMap()).select("table").get(0);
        assertThat(table.select("caption").text()).isEqualTo("Need by age: Short breaks, all areas");
        assertThat(table.select("thead th[scope=col][role=columnheader]").eachText())
                .startsWith("Need", "Age 0 to 4")
                .endsWith("Age not told", "All ages");
        assertThat(table.select("tbody tr[role=row] th[scope=row][role=rowheader]")
                        .eachText())
                .containsExactly("Autism", "Deafblindness", "Need not told");
        assertThat(table.select("tfoot th[scope=row]").text()).isEqualTo("All needs");
        assertThat(table.select("tr:has(td)")).hasSize(4).allSatisfy(row -> assertThat(
                        row.select("td[role=cell] > .lo-heat__label[aria-hidden=true]"))
                .hasSize(7));
    }

    @Test
    void aCellSaysInWordsWhatItsShadeRepeatsAndIsALink() {
        Document page = commissioner("heatMap", GapViews.heatMap());

        assertThat(page.select("td.lo-heat__cell--3").eachText())
                .containsExactly(
                        "Age 5 to 11 8 signals, 41 times Clear. Nothing listed: 1. Listed, but families wait: 1");
        assertThat(page.select("tbody td a").eachAttr("href"))
                .containsExactly(
                        "/commissioner/gaps?help=short-breaks&need=asd&age=5-11",
                        "/commissioner/gaps/short-breaks~-~11-plus~-~-",
                        "/commissioner/gaps/short-breaks~-~-~-~-");
        assertThat(page.select("tbody tr").get(1).select("td").eachText())
                .hasSize(7)
                .allSatisfy(cell -> assertThat(cell).endsWith("No signal"));
        assertThat(page.select(".lo-heat-key li").eachText())
                .contains("Some two to four independent signals, or all of one kind");
        assertThat(page.select("main").text()).contains("We left out what we do not know, under: Area.");
    }

    @Test
    void monthsAreADrawingWithANameAndATableOfTheSameNumbers() {
        Document page = commissioner("gap", StaffViews.gap());

        assertThat(page.select("svg[role=img]").eachAttr("aria-label"))
                .containsExactly(
                        "Messages from families by month, June 2026 to May 2027. Most: 1 in December 2026.",
                        "Searches by month, June 2026 to May 2027. Most: 3 in December 2026.");
        assertThat(page.select("svg[role=img]").get(0).select("rect")).hasSize(4);
        assertThat(page.select("svg[role=img]").get(0).select(".lo-trend__bar--unfinished"))
                .hasSize(1);
        assertThat(page.select(".lo-trend").eachText())
                .contains("What others noticed None in these months. Too few to say: 0 before, 0 now.");
        assertThat(page.select("details table tbody tr")).hasSize(12);
        assertThat(page.select("details table tbody tr").get(6).text()).isEqualTo("December 2026 1 3 0");
    }

    @Test
    void theHighestBarFillsTheDrawingAndTheLowestCanBeSeen() {
        List<TrendView.Bar> bars = GapViews.trend(1, 0, 1_000, 500).bars();

        assertThat(bars).extracting(TrendView.Bar::height).containsExactly(3, 48, 24);
        assertThat(bars).extracting(TrendView.Bar::y).containsExactly(45, 0, 24);
        assertThat(bars).extracting(TrendView.Bar::x).containsExactly(3, 43, 63);
        assertThat(bars).extracting(TrendView.Bar::unfinished).containsExactly(false, false, true);
        assertThat(GapViews.trend(0, 0).isFlat()).isTrue();
        assertThat(GapViews.trend().bars()).isEmpty();
    }

    @Test
    void thePageOfAGapBeginsWithLinksToItsPartsInTheirOrder() {
        Document page = commissioner("gap", StaffViews.gap());

        assertThat(page.select(".lo-on-page a").eachText())
                .isEqualTo(page.select("main h2[id]:not(#on-this-page)").eachText());
    }

    @Test
    void signalsAreListedByKindWithTheirDaysAndMessagesThatMayBeReadAreLinks() {
        Document page = commissioner("gap", StaffViews.gap());

        assertThat(page.select("#signals ~ h3").eachText())
                .startsWith("Messages from families: 4", "Published documents: 1");
        assertThat(page.select("#signals ~ ol").get(0).select("li").eachText())
                .containsExactly("3 May 2027 LO-7F3A", "9 April 2027 LO-81C0");
        assertThat(page.select("#signals ~ ol").get(0).select("a").eachAttr("href"))
                .containsExactly("/commissioner/messages/LO-7F3A");
        assertThat(page.select("#alike ~ ul h3 a").eachAttr("href"))
                .containsExactly("/commissioner/gaps/4", "/commissioner/gaps/5");
    }

    @Test
    void aGapShowsWhatBecomesOfItAndTheNextSteps() {
        Document page = commissioner("gap", StaffViews.gap());
        assertThat(page.select("#life + p").text()).isEqualTo("Being looked into");
        assertThat(page.select("form[action$=acknowledge]")).hasSize(1);
        assertThat(page.select("details form[action$=acknowledge]")).isEmpty();
        assertThat(page.select("details form[action$=plan]")).hasSize(1);
        assertThat(page.select("#life ~ .lo-history li")).hasSize(1);
    }

    @Test
    void aRefusedStepIsOpenAndTheErrorLeadsToItsField() {
        Document page = commissioner("gap", StaffViews.gap("Say what will be done"));
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select("details form")).isEmpty();
        assertThat(page.select(page.select(".govuk-error-summary a").attr("href")))
                .hasSize(1);
    }

    @Test
    void aRowOfAGapTellsWhatIsUrgentWhoSharesItItsStateAndItsAnswer() {
        Element row =
                commissioner("gaps", DeskViews.gapTable()).select("tbody tr").get(0);

        assertThat(row.select("th").text())
                .contains("Look at this first", "4 messages", "Shared with Council: education");
        assertThat(row.text())
                .contains(
                        "Action planned",
                        "Red: it will be late",
                        "Answer: Published on 4 May 2027",
                        "Overdue April 2027");
    }

    @Test
    void anAnswerThatWasSentIsShownAsFamiliesReadItWithWhatHappensNext() {
        Document page = commissioner("answer", StaffViews.sentAnswer());
        assertThat(page.select("main").text())
                .contains(
                        "Waiting for an officer since 3 May 2027",
                        "What happens next: An officer checks",
                        "What we promised: Eight places each Saturday",
                        "Done: on 14 June 2027");
        assertThat(page.select("form[action^=/commissioner]")).isEmpty();
    }

    @Test
    void aRefusedFormSaysSoInItsTitle() {
        Document page = commissioner("answer", StaffViews.answer("Enter your answer", null));
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#did");
        assertThat(provider("editForm", StaffViews.editForm("Enter a name", null))
                        .title())
                .startsWith("Error: ");
        assertThat(provider("editForm", StaffViews.editForm(null, null)).title())
                .startsWith("Change ");
    }

    @Test
    void anAddressWithAnotherSchemeIsNotALink() {
        var entry = new QueueEntry("A", "javascript:alert(1)", null, List.of(), null);
        assertThat(entry.address()).isNull();
    }

    private static Arguments page(String name, Document page) {
        return Arguments.of(name, page.html());
    }

    private static Document desk(Object view) {
        return render(StaffTemplates.class, "desk", StaffViews.OFFICER, view);
    }

    private static Document mine(Object view) {
        return provider("myListings", view);
    }

    private static Document provider(String name, Object view) {
        return render(EditingTemplates.class, name, StaffViews.PROVIDER, view);
    }

    private static Document decision(Object view) {
        return render(EditingTemplates.class, "editDecision", StaffViews.OFFICER, view);
    }

    private static Document message(Object view) {
        return render(TriageTemplates.class, "message", StaffViews.OFFICER, view);
    }

    private static Document triage(String name, Object view) {
        return render(TriageTemplates.class, name, StaffViews.OFFICER, view);
    }

    private static Document signals(String name, Object view) {
        return render(SignalTemplates.class, name, StaffViews.OFFICER, view);
    }

    private static Document annual(String name, Object view) {
        return render(AnnualTemplates.class, name, StaffViews.OFFICER, view);
    }

    private static Document answerDecision(Object view) {
        return render(TriageTemplates.class, "answerDecision", StaffViews.OFFICER, view);
    }

    private static Document coverage(String name, Object view) {
        return render(CoverageTemplates.class, name, StaffViews.OFFICER, view);
    }

    private static Document report(String name, Object view) {
        return render(ReportTemplates.class, name, StaffViews.COMMISSIONER, view);
    }

    private static Document commissioner(String name, Object view) {
        return render(CommissioningTemplates.class, name, StaffViews.COMMISSIONER, view);
    }

    /** Renders the page for a signed-in person, with the path of the role's home page. */
    private static Document render(Class<?> templates, String name, StaffView staff, Object view) {
        Document page = Jsoup.parse(html(templates, name, staff, view));
        // So that the rendered page keeps the line breaks of its texts.
        page.outputSettings().prettyPrint(false);
        return page;
    }

    private static String html(Class<?> templates, String name, StaffView staff, Object view) {
        String path = Objects.requireNonNull(
                staff.groups().getFirst().pages().getFirst().address());
        return PAGES.render(templates, name, StaffViews.layout(path, staff), view);
    }

    @Test
    void linesWithAHyphenBecomeAListAndTheirMarkupIsEscaped() {
        Document box = Jsoup.parse(PAGES.renderText(
                "{#written text=text /}", "text", "We do:\n- <b>Monday</b> art\n- Tuesday drums\n\nRing us."));

        assertThat(box.select("ul.lo-written > li").eachText()).containsExactly("<b>Monday</b> art", "Tuesday drums");
        assertThat(box.select("p").eachText()).containsExactly("We do:", "Ring us.");
        assertThat(box.select("b")).isEmpty();

        Document inLine = Jsoup.parse(PAGES.renderText("Note: {#inLine text=text /}", "text", "term <i>time</i>"));
        assertThat(inLine.select("p, ul, i")).isEmpty();
        assertThat(inLine.text()).isEqualTo("Note: term <i>time</i>");
    }

    @Test
    void whatChangedInAListIsMarkedInItsLine() {
        DifferenceView difference = new DifferenceView(
                "What to expect",
                List.of(new Piece("- Monday ", false), new Piece("art\n", true), new Piece("- Tuesday drums", false)),
                List.of(
                        new Piece("- Monday ", false),
                        new Piece("<b>clay</b>\n", true),
                        new Piece("- Tuesday drums", false)));

        Document page = Jsoup.parse(PAGES.renderText(
                "{#differenceList differences=differences level=3 /}", "differences", List.of(difference)));

        List<Element> sides = page.select(".lo-difference__side");
        assertThat(sides.get(0).select("li").eachText()).containsExactly("Monday [taken out: art]", "Tuesday drums");
        assertThat(sides.get(1).select("li").eachText())
                .containsExactly("Monday [put in: <b>clay</b>]", "Tuesday drums");
        assertThat(page.select("b")).isEmpty();
    }
}
