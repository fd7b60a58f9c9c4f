package org.localoffer.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.commissioning.AnswerFormView;
import org.localoffer.web.commissioning.AssessmentView;
import org.localoffer.web.commissioning.AssessmentView.ComponentLine;
import org.localoffer.web.commissioning.AssessmentView.SupplyLine;
import org.localoffer.web.commissioning.CommentPageView;
import org.localoffer.web.commissioning.CommentView;
import org.localoffer.web.commissioning.DiagnosisView;
import org.localoffer.web.commissioning.FactLine;
import org.localoffer.web.commissioning.GapLifeView;
import org.localoffer.web.commissioning.GapListingsView;
import org.localoffer.web.commissioning.GapStepView;
import org.localoffer.web.commissioning.GapView;
import org.localoffer.web.editing.DifferenceView;
import org.localoffer.web.editing.EditDecisionView;
import org.localoffer.web.editing.EditFormView;
import org.localoffer.web.editing.EditView;
import org.localoffer.web.editing.MyListing;
import org.localoffer.web.editing.MyListingsView;
import org.localoffer.web.editing.Piece;
import org.localoffer.web.editing.ToldView;
import org.localoffer.web.form.Button;
import org.localoffer.web.form.Choice;
import org.localoffer.web.form.Field;
import org.localoffer.web.form.FieldKind;
import org.localoffer.web.form.Form;
import org.localoffer.web.form.HiddenField;
import org.localoffer.web.form.Section;
import org.localoffer.web.layout.Layout;
import org.localoffer.web.layout.Link;
import org.localoffer.web.layout.StaffView;
import org.localoffer.web.search.Paging;
import org.localoffer.web.staff.DeskView;
import org.localoffer.web.staff.Queue;
import org.localoffer.web.staff.QueueEntry;
import org.localoffer.web.staff.SortHeader;
import org.localoffer.web.staff.StaffMessageView;
import org.localoffer.web.staff.SurveyFiguresView;
import org.localoffer.web.triage.AnswerDecisionView;
import org.localoffer.web.triage.DataRequestView;
import org.localoffer.web.triage.Decision;
import org.localoffer.web.triage.EraseView;
import org.localoffer.web.triage.HistoryLine;
import org.localoffer.web.triage.MessageRow;
import org.localoffer.web.triage.MessageTableView;
import org.localoffer.web.triage.MessageView;
import org.localoffer.web.triage.RecordMessageView;
import org.localoffer.web.triage.RecordedView;
import org.localoffer.web.triage.RefusalLine;
import org.localoffer.web.triage.RefusalsDoneView;
import org.localoffer.web.triage.RefusalsView;

/** Views of staff pages, filled as on a working portal. */
final class StaffViews {

    static final StaffView PROVIDER =
            new StaffView("provider@example.org", "provider", pages(new Link("Your listings", "/provider")));
    static final StaffView OFFICER = new StaffView(
            "officer@example.org",
            "Local Offer officer",
            List.of(
                    new StaffView.Group("", List.of(new Link("What waits", "/editor"))),
                    new StaffView.Group("Listings", List.of(new Link("Edits", "/editor/edits"))),
                    new StaffView.Group("Families", List.of(new Link("Messages", "/editor/messages")))));
    static final StaffView COMMISSIONER = new StaffView(
            "commissioner@example.org",
            "commissioner",
            pages(new Link("What families miss", "/commissioner"), new Link("You said, we did", "/you-said-we-did")));

    private static final List<HiddenField> TOKEN = List.of(new HiddenField("token", "7f3a"));
    private static final String LONG_NAME = "Llanfairpwllgwyngyll".repeat(8);

    private StaffViews() {}

    private static List<StaffView.Group> pages(Link... pages) {
        return List.of(new StaffView.Group("", List.of(pages)));
    }

    static Layout layout(String path, StaffView staff) {
        Layout open = Views.layout(path);
        return new Layout(open.council(), path, null, true, open.sampleNotice(), staff, null, null);
    }

    static DeskView officersDesk() {
        return new DeskView(
                "What waits",
                "Take the oldest first. Families wait for each of these.",
                "“Saturday Club” is published. Its provider has been told.",
                List.of(
                        edits(),
                        messages(),
                        new Queue("answers", "Answers", "", "No answers are waiting.", List.of(), null)),
                Paging.ONE_PAGE);
    }

    static DeskView wholeQueue() {
        return new DeskView(
                "Edits", null, null, List.of(edits()), Paging.at(2, 5, page -> "/editor/edits?page=" + page));
    }

    static DeskView emptyDesk() {
        return new DeskView("What waits", null, null, List.of(), Paging.ONE_PAGE);
    }

    static DeskView extremeDesk() {
        return new DeskView(
                LONG_NAME,
                LONG_NAME,
                LONG_NAME,
                List.of(new Queue(
                        "edits",
                        LONG_NAME,
                        "1,204 edits are waiting, oldest 412 days",
                        "No edits are waiting.",
                        List.of(new QueueEntry(LONG_NAME, "/a", "412 days", List.of(LONG_NAME, LONG_NAME), LONG_NAME)),
                        new Link(LONG_NAME, "/editor/edits"))),
                Paging.ONE_PAGE);
    }

    private static Queue edits() {
        return new Queue(
                "edits",
                "Edits",
                "3 edits are waiting, oldest 2 days",
                "No edits are waiting.",
                List.of(
                        new QueueEntry(
                                "Autism Diagnostic Service",
                                "/editor/edits/41",
                                "2 days",
                                List.of("Example Health Trust", "4 fields change"),
                                "Somebody else changed it since"),
                        new QueueEntry(
                                "Saturday Club", "/editor/edits/42", "1 day", List.of("Example Clubs", "New"), null),
                        new QueueEntry("Teen Talk", "/editor/edits/43", null, List.of(), null)),
                new Link("All edits that wait", "/editor/edits"));
    }

    private static Queue messages() {
        return new Queue(
                "messages",
                "Messages",
                "2 messages wait, oldest 6 hours",
                "No messages are waiting.",
                List.of(
                        new QueueEntry(
                                "What is missing: speech and language therapy",
                                "/editor/messages/LO-7F3A",
                                "6 hours",
                                List.of("Age 5 to 11", "Southend", "From a parent or carer"),
                                "May name somebody"),
                        new QueueEntry(
                                "Something is wrong: Saturday Club",
                                "/editor/messages/LO-7F3B",
                                "1 hour",
                                List.of("Phone not answered"),
                                null)),
                null);
    }

    static StaffMessageView decidedAlready() {
        return new StaffMessageView(
                "Somebody else decided this first",
                List.of("Sam approved this edit on 4 May 2027 at 10:12.", "Nothing that you chose was kept."),
                List.of(new Link("See what waits", "/editor"), new Link("See the listing", "/listings/saturday-club")));
    }

    static MyListingsView myListings() {
        return new MyListingsView(
                List.of("Example Health Trust", "Example Clinic"),
                "“Saturday Club” is confirmed until 3 November 2027. Thank you.",
                List.of(
                        new MyListing(
                                "Autism Diagnostic Service",
                                "/listings/autism-diagnostic-service",
                                "Waiting: about 26 weeks",
                                "Confirmed 7 months ago",
                                "Confirm it by 3 May 2027",
                                true,
                                "/provider/listings/41/change",
                                confirm("41"),
                                null,
                                null,
                                null),
                        new MyListing(
                                "Saturday Club",
                                "/listings/saturday-club",
                                "Available",
                                "Confirmed today",
                                "Confirm it by 3 November 2027",
                                false,
                                "/provider/listings/42/change",
                                null,
                                "Sent on 3 May, waits for an officer",
                                "/provider/edits/7",
                                null),
                        new MyListing(
                                "Teen Talk",
                                "/listings/teen-talk",
                                "Planned",
                                "Not confirmed yet",
                                "Confirm it by 3 May 2027",
                                true,
                                "/provider/listings/43/change",
                                confirm("43"),
                                "Returned on 2 May",
                                "/provider/edits/8",
                                "Say which days it runs.\nLeave out the name of the worker.")),
                List.of(new ToldView(
                        "Autism Diagnostic Service",
                        "How it was",
                        "They rang back the same day and explained every step.",
                        "3 November 2026")));
    }

    static MyListingsView nothingListed() {
        return new MyListingsView(List.of("Example Health Trust"), null, List.of(), List.of());
    }

    static MyListingsView noOrganisation() {
        return new MyListingsView(List.of(), null, List.of(), List.of());
    }

    static MyListingsView extremeListings() {
        return new MyListingsView(
                List.of(LONG_NAME),
                LONG_NAME,
                List.of(new MyListing(
                        LONG_NAME,
                        "/listings/a",
                        LONG_NAME,
                        LONG_NAME,
                        LONG_NAME,
                        true,
                        "/provider/listings/1/change",
                        confirm("1"),
                        LONG_NAME,
                        "/provider/edits/1",
                        LONG_NAME)),
                List.of(new ToldView(LONG_NAME, LONG_NAME, LONG_NAME, LONG_NAME)));
    }

    private static Form confirm(String id) {
        return Form.of("/provider/listings/" + id + "/confirm", TOKEN, List.of(), Button.main("All still right"));
    }

    static EditFormView editForm(@Nullable String nameError, @Nullable String reason) {
        return new EditFormView(
                "Autism Diagnostic Service",
                "/listings/autism-diagnostic-service",
                reason,
                new Form(
                        "/provider/listings/41/change",
                        TOKEN,
                        List.of(
                                new Section(
                                        "what-it-is",
                                        "What it is",
                                        "The first thing that families read.",
                                        List.of(
                                                Field.of(FieldKind.TEXT, "name", "Name", "Autism Diagnostic Service")
                                                        .withError(nameError),
                                                Field.of(
                                                                FieldKind.TEXT_AREA,
                                                                "summary",
                                                                "In one sentence",
                                                                "Finds out.")
                                                        .withLongest(300)),
                                        null),
                                new Section(
                                        "who-it-is-for",
                                        "Who it is for",
                                        null,
                                        List.of(
                                                Field.of(FieldKind.NUMBER, "minimum-age", "Youngest age", "0"),
                                                Field.of(
                                                        FieldKind.CHECKBOXES,
                                                        "need",
                                                        "Needs",
                                                        List.of(
                                                                new Choice("asd", "Autism", true),
                                                                new Choice("adhd", "ADHD", false)))),
                                        null),
                                new Section(
                                        "how-to-get-it",
                                        "How to get it",
                                        null,
                                        List.of(Field.of(
                                                FieldKind.RADIOS,
                                                "diagnosis",
                                                "Is a diagnosis needed?",
                                                List.of(
                                                        new Choice("not-needed", "No", true),
                                                        new Choice("needed", "Yes", false)))),
                                        null),
                                new Section(
                                        "contacts",
                                        "Contacts",
                                        null,
                                        List.of(
                                                Field.of(
                                                        FieldKind.PHONE,
                                                        "contacts[0].phone",
                                                        "Phone of contact 1",
                                                        "023 9200 0141"),
                                                Field.of(
                                                        FieldKind.EMAIL,
                                                        "contacts[0].email",
                                                        "Email of contact 1",
                                                        "booking@example.org")),
                                        Button.secondary("Add another contact", "more", "contacts"))),
                        List.of(
                                Button.main("See how the page will look", "then", "look"),
                                Button.secondary("Keep for later", "then", "keep")),
                        null));
    }

    static EditView edit() {
        return new EditView(
                "Autism Diagnostic Service",
                "/listings/autism-diagnostic-service",
                "Not sent yet.",
                differences(),
                Views.listing(),
                null,
                "Your change is kept.",
                "/provider/listings/41/change",
                List.of(
                        Form.of("/provider/edits/7/send", TOKEN, List.of(), Button.main("Send to an officer")),
                        Form.of("/provider/edits/7/discard", TOKEN, List.of(), Button.warning("Discard this draft"))));
    }

    static EditView returnedEdit() {
        return new EditView(
                "Teen Talk",
                "/listings/teen-talk",
                "Returned on 2 May 2027.",
                List.of(),
                Views.bareListing("Teen Talk", "A place to talk."),
                "Say which days it runs.",
                null,
                null,
                List.of());
    }

    static List<DifferenceView> differences() {
        return List.of(
                new DifferenceView(
                        "In one sentence",
                        List.of(
                                new Piece("Finds out whether a child ", false),
                                new Piece("under six", true),
                                new Piece(" is autistic.", false)),
                        List.of(
                                new Piece("Finds out whether a child ", false),
                                new Piece("or young person", true),
                                new Piece(" is autistic.", false))),
                new DifferenceView("Phone of contact 1", List.of(), List.of(new Piece("023 9200 0141", true))),
                new DifferenceView("Waiting time", List.of(new Piece("About 12 weeks", true)), List.of()));
    }

    static EditDecisionView editDecision() {
        return new EditDecisionView(
                "Autism Diagnostic Service",
                "/listings/autism-diagnostic-service",
                "Example Health Trust",
                "3 May 2027, 2 days ago",
                differences(),
                Views.listing(),
                List.of(),
                Form.of(
                        "/editor/edits/7/approve",
                        TOKEN,
                        List.of(Field.of(FieldKind.TEXT, "reason", "Note for the record (optional)", "")),
                        Button.main("Approve and publish")),
                sendBack("/editor/edits/7/return", null),
                null);
    }

    static EditDecisionView conflictingEdit() {
        return new EditDecisionView(
                "Autism Diagnostic Service",
                "/listings/autism-diagnostic-service",
                "Example Health Trust",
                "3 May 2027, 2 days ago",
                differences(),
                Views.listing(),
                List.of("In one sentence", "Phone of contact 1"),
                null,
                sendBack("/editor/edits/7/return", "Enter what the provider has to change"),
                null);
    }

    static EditDecisionView decidedEdit() {
        return new EditDecisionView(
                LONG_NAME,
                "/listings/a",
                LONG_NAME,
                "3 May 2027",
                List.of(new DifferenceView(
                        LONG_NAME, List.of(new Piece(LONG_NAME, true)), List.of(new Piece(LONG_NAME, true)))),
                Views.bareListing(LONG_NAME, LONG_NAME),
                List.of(),
                null,
                null,
                "Approved on 4 May 2027");
    }

    private static Form sendBack(String action, @Nullable String error) {
        return Form.of(
                action,
                TOKEN,
                List.of(Field.of(FieldKind.TEXT_AREA, "reason", "What has to change", "")
                        .withLongest(1000)
                        .withError(error)),
                Button.secondary("Send back"));
    }

    static MessageView message(@Nullable String error) {
        return new MessageView(
                "LO-7F3A",
                "What is missing",
                "Waits for an officer.",
                "3 November 2026, 2 days ago",
                List.of("From: a parent or carer", "Age: 5 to 11", "Area: Southend", "Searched for: speech therapy"),
                new Link("Autism Diagnostic Service", "/listings/autism-diagnostic-service"),
                List.of("A phone number", "What may be a name"),
                List.of(
                        new Piece("My son ", false),
                        new Piece("Alex", true),
                        new Piece(" has waited a year for speech therapy.\nRing me on ", false),
                        new Piece("01632 960999", true),
                        new Piece(".", false)),
                null,
                null,
                null,
                null,
                Form.of(
                        "/editor/messages/LO-7F3A/approve",
                        TOKEN,
                        List.of(
                                Field.of(
                                                FieldKind.TEXT_AREA,
                                                "text",
                                                "Public text",
                                                "My son has waited a year for speech therapy.")
                                        .withHint("Take out names, and whatever tells who it is.")
                                        .withLongest(2000)
                                        .withError(error),
                                Field.of(
                                        FieldKind.SELECT,
                                        "help",
                                        "Kind of help",
                                        List.of(
                                                new Choice("speech-therapy", "Speech and language therapy", true),
                                                new Choice("short-breaks", "Short breaks", false)))),
                        Button.main("Approve and send on")),
                others(null),
                List.of(
                        new HistoryLine("3 November 2026, 14:05", "the site", "Received on the web"),
                        new HistoryLine("3 November 2026, 14:05", "the site", "Found what may be a name")));
    }

    static MessageView refusedMessage() {
        MessageView open = message(null);
        return new MessageView(
                open.reference(),
                open.kind(),
                open.state(),
                open.received(),
                List.of(),
                null,
                List.of(),
                open.original(),
                null,
                "Only officers can read this copy now. Why: It names somebody.",
                null,
                null,
                open.approve(),
                others("Choose a reason"),
                List.of());
    }

    static MessageView routedMessage() {
        return new MessageView(
                "LO-7F3A",
                "What is missing",
                "Sent to the people who pay for this help.",
                "3 November 2026",
                List.of(LONG_NAME),
                null,
                List.of(),
                List.of(new Piece(LONG_NAME, true)),
                LONG_NAME,
                null,
                new Link("Take it down", "/editor/messages/LO-7F3A/take-down"),
                "Example NHS Board, by the remit for speech and language therapy.",
                null,
                List.of(),
                List.of(new HistoryLine("4 November 2026, 09:00", LONG_NAME, LONG_NAME)));
    }

    private static List<Decision> others(@Nullable String error) {
        return List.of(
                new Decision(
                        "Do not publish it",
                        "The reason is counted in public. The family sees it by the reference.",
                        Form.of(
                                "/editor/messages/LO-7F3A/refuse",
                                TOKEN,
                                List.of(Field.of(
                                                FieldKind.RADIOS,
                                                "reason",
                                                "Why",
                                                List.of(
                                                        new Choice("own-case", "It is about one child’s case", false),
                                                        new Choice("abuse", "It is abusive", false)))
                                        .withError(error)),
                                Button.secondary("Do not publish"))),
                new Decision(
                        "Give it to safeguarding",
                        "Nobody but the safeguarding officer can read it from then on.",
                        Form.of(
                                "/editor/messages/LO-7F3A/safeguard",
                                TOKEN,
                                List.of(Field.of(FieldKind.TEXT, "reason", "Why", "")),
                                Button.warning("Give to safeguarding"))));
    }

    static DataRequestView dataRequest() {
        return new DataRequestView(
                "LO-7K3M-9QXA",
                "Delete something",
                "3 November 2026, 2 days ago",
                "Answer by 3 December 2026",
                "name@example.org",
                "It is about LO-7F3A-22222.",
                false,
                others(null),
                List.of(new HistoryLine("3 November 2026, 09:00", "whoever sent it", "Received")));
    }

    static SurveyFiguresView surveyFigures() {
        return new SurveyFiguresView(
                "Have you used the Local Offer?",
                "If yes, did you find what you were looking for?",
                "28 November 2025",
                List.of(new SurveyFiguresView.Row(
                        "After a search", "1,204 of 1,300 (93%)", "Too few answers to show", null)),
                List.of(new SurveyFiguresView.Row(
                        "Parents, 2017", "25 of 58 (43%)", "17 of 25 (68%)", "A report of 2017")));
    }

    static RecordMessageView recordMessage(@Nullable RecordedView before, @Nullable String error) {
        Field words = Field.of(FieldKind.TEXT_AREA, "words", "What they told us", "")
                .withLongest(5000)
                .withError(error);
        return new RecordMessageView(
                new Form(
                        "/editor/messages/new",
                        TOKEN,
                        List.of(Section.of(
                                error == null ? words.withFocus() : words,
                                Field.of(
                                        FieldKind.SELECT,
                                        "channel",
                                        "How they told us",
                                        List.of(
                                                new Choice("phone", "By phone", true),
                                                new Choice("paper", "On paper", false))),
                                Field.of(FieldKind.SHORT, "told_on", "When they told us", "21/11/2026"))),
                        List.of(
                                Button.main("Save", "act", "save"),
                                Button.secondary("Save and record another", "act", "another")),
                        null),
                before);
    }

    static RecordedView recorded() {
        return new RecordedView(
                "LO-7K3M-9QXA",
                null,
                "When it is answered, an officer rings 07700 900418.",
                List.of(new Link("Read it and decide", "/editor/messages/LO-7K3M-9QXA")));
    }

    static RecordedView recordedHarm() {
        return new RecordedView(
                "LO-7K3M-9QXA",
                "It may be about harm to somebody, so the safeguarding role has it.",
                null,
                List.of(new Link("Record another message", "/editor/messages/new")));
    }

    static MessageTableView messageTable() {
        return new MessageTableView(
                "Messages",
                "61 messages are waiting, 1 overdue.",
                "Overdue messages come first.",
                null,
                "Messages: Waiting for an officer. Sorted by: What is urgent",
                Field.of(FieldKind.TEXT, "q", "Search", "").withHint("A reference or a word of the message"),
                List.of(
                        Field.of(
                                FieldKind.SELECT,
                                "state",
                                "State",
                                List.of(
                                        new Choice("open", "Waiting for an officer", true),
                                        new Choice("decided", "Dealt with", false))),
                        Field.of(
                                FieldKind.SELECT,
                                "due",
                                "Due",
                                List.of(
                                        new Choice("", "Any day", true),
                                        new Choice("overdue", "Overdue only", false)))),
                false,
                List.of(new HiddenField("kind", "missing")),
                List.of(
                        new SortHeader("Kind", "/editor/messages?sort=kind", null),
                        new SortHeader("Received", "/editor/messages?sort=received-down", "ascending"),
                        new SortHeader("Due", "/editor/messages?sort=due", null),
                        new SortHeader("State", "/editor/messages?sort=state", null),
                        new SortHeader("Claimed by", "/editor/messages?sort=claimed", null)),
                List.of(
                        new MessageRow(
                                "LO-7K3MW-9QXA4",
                                "/editor/messages/LO-7K3MW-9QXA4",
                                "There is no swimming club for children who cannot see…",
                                "What is missing",
                                "Clubs and leisure · Southend",
                                "3 May 2027, 9 days ago",
                                "4 May 2027, 8 days late",
                                true,
                                List.of("Deleted on 3 May 2028 unless somebody decides"),
                                "Not read yet",
                                "You",
                                true),
                        new MessageRow(
                                "LO-7K3MW-9QXA5",
                                "/editor/messages/LO-7K3MW-9QXA5",
                                "Buy watches",
                                "Abuse or spam",
                                null,
                                "11 May 2027, 1 day ago",
                                "18 May 2027, in 6 days",
                                false,
                                List.of(),
                                "A second officer has to agree",
                                "Nobody",
                                false)),
                "No messages are waiting.",
                null,
                Paging.at(1, 3, page -> "/editor/messages?page=" + page));
    }

    static MessageTableView messageTableWithoutRows() {
        MessageTableView full = messageTable();
        return new MessageTableView(
                "Messages: dealt with",
                "0 messages.",
                null,
                "We left out what we do not know, under: Kind.",
                full.caption(),
                full.search(),
                full.filters(),
                true,
                full.kept(),
                full.headers(),
                List.of(),
                "No message fits what you chose.",
                new Link("Show all that wait for an officer", "/editor/messages"),
                Paging.ONE_PAGE);
    }

    static RefusalsView refusals(@Nullable String error) {
        return new RefusalsView(
                "Do not publish 1 message",
                List.of(new RefusalLine(
                        "Buy watches", "/editor/messages/LO-7K3MW-9QXA5", "What is missing, LO-7K3MW-9QXA5", null)),
                List.of(new RefusalLine(
                        LONG_NAME, "/editor/messages/LO-7K3MW-9QXA4", "How it was", "It cannot be refused here.")),
                List.of("A public copy that was begun is deleted now."),
                Form.of(
                        "/editor/refusals",
                        List.of(new HiddenField("message", "LO-7K3MW-9QXA5:3")),
                        List.of(Field.of(
                                        FieldKind.RADIOS,
                                        "reason",
                                        "Why",
                                        List.of(
                                                new Choice("empty", "It says nothing that can be read", false),
                                                new Choice("vexatious", "It is abusive", false)))
                                .withError(error)),
                        Button.warning("Do not publish 1 message")),
                new Link("Go back to the messages", "/editor/messages"));
    }

    static RefusalsDoneView refusalsDone() {
        return new RefusalsDoneView(
                "1 message will not be published",
                "Why: It says nothing that can be read.",
                List.of(new RefusalLine("A message", null, "LO-7K3MW-9QXA4", "It changed after you saw it.")),
                new Link("Go back to the messages", "/editor/messages"));
    }

    static EraseView erase() {
        return new EraseView(
                "LO-7K3M-9QXA",
                List.of("the words as they came"),
                List.of("that there was a message"),
                Form.of(
                        "/editor/messages/LO-7K3M-9QXA/erase",
                        List.of(),
                        List.of(Field.of(
                                        FieldKind.RADIOS,
                                        "because",
                                        "Why",
                                        List.of(new Choice(
                                                "sender-asked", "The person who sent it asked us to", false)))
                                .withError("Choose why you are erasing it")),
                        Button.warning("Erase it for good")),
                new Link("Go back without erasing it", "/editor/messages/LO-7K3M-9QXA"));
    }

    static AnswerDecisionView answerDecision() {
        return new AnswerDecisionView(
                "Example NHS Board",
                List.of("My son has waited a year for speech therapy."),
                "Speech and language therapy · Age 5 to 11 · Southend",
                List.of("We are sorry that families wait.", "We have found the money for two more therapists."),
                "Two therapists start in September.",
                "September 2027",
                List.of("What may be a name"),
                Form.of("/editor/answers/3/approve", TOKEN, List.of(), Button.main("Approve and publish")),
                sendBack("/editor/answers/3/return", null),
                null,
                null);
    }

    static AnswerDecisionView decidedAnswer() {
        return new AnswerDecisionView(
                LONG_NAME,
                List.of(),
                null,
                List.of(LONG_NAME),
                null,
                "March 2027",
                List.of(),
                null,
                null,
                "Published on 4 May 2027",
                new Link("Take it down", "/editor/answers/4/take-down"));
    }

    /** @param error of the plan; null for none */
    private static GapLifeView gapLife(@Nullable String error) {
        return new GapLifeView(
                null,
                "Being looked into",
                List.of(new FactLine("Who answers", "Example NHS Board"), new FactLine("Who shares it", "Nobody else")),
                List.of(
                        new GapStepView(
                                "acknowledge-",
                                "Say that you have seen it",
                                Form.of(
                                        "/commissioner/gaps/1/acknowledge",
                                        TOKEN,
                                        List.of(),
                                        Button.secondary("Say that you have seen it"))),
                        new GapStepView(
                                "plan-",
                                "Plan what you will do",
                                Form.of(
                                        "/commissioner/gaps/1/plan",
                                        TOKEN,
                                        List.of(Field.of(FieldKind.TEXT_AREA, "action", "What will be done", "")
                                                .withError(error)),
                                        Button.main("Save the plan")))),
                List.of(new HistoryLine("3 May 2027, 14:05", "commissioner", "Under review")));
    }

    static List<CommentView> comments() {
        return List.of(
                new CommentView(
                        "LO-7F3A",
                        "/commissioner/comments/LO-7F3A",
                        "Speech and language therapy · Age 5 to 11 · Southend",
                        "My son has waited a year for speech therapy.",
                        "Routed by the remit for speech and language therapy",
                        "Acknowledged on 5 November 2026",
                        "12 days"),
                new CommentView(
                        "LO-81C0",
                        "/commissioner/comments/LO-81C0",
                        "Short breaks · Age 11 to 25 · Portsmouth",
                        "There is nothing at weekends.\nWe asked three clubs.",
                        "No remit matched, so it came to the joint group",
                        "New",
                        "2 days"));
    }

    static CommentPageView comment() {
        return new CommentPageView(
                comments().get(1),
                List.of(new FactLine("Who said it", "A parent or carer"), new FactLine("Need", "Autism")),
                new Link("Short breaks · Autism · Age 11 to 25", "/commissioner/gaps/2"),
                null,
                Form.of(
                        "/commissioner/comments/LO-81C0/acknowledge",
                        TOKEN,
                        List.of(),
                        Button.secondary("Tell the family that you have read it")),
                "/commissioner/answers/new?comment=LO-81C0",
                "Your answer is kept.");
    }

    static CommentPageView answeredComment() {
        return new CommentPageView(
                comments().get(0),
                List.of(),
                null,
                new Link("Two therapists start in September", "/you-said-we-did#answer-2"),
                null,
                null,
                null);
    }

    static GapView gap() {
        return gap(null);
    }

    /** @param error of the plan; null for none */
    static GapView gap(@Nullable String error) {
        return new GapView(
                "Speech and language therapy · Any need · Age 5 to 11 · Southend · Health",
                gapLife(error),
                List.of(
                        new FactLine("Kind of help", "Speech and language therapy"),
                        new FactLine("Need", "Any"),
                        new FactLine("Age", "5 to 11"),
                        new FactLine("Area", "Southend"),
                        new FactLine("Sector", "Health")),
                assessment(),
                GapViews.trends(),
                GapViews.signals(),
                List.of(
                        "No feedback is not evidence of no need.",
                        "One family may have searched more than once: searches are counted without knowing who searched."),
                comments(),
                null,
                GapViews.alike(),
                List.of(new Link("Draft of 3 May 2027", "/commissioner/answers/3")),
                "/commissioner/answers/new?gap=1");
    }

    static GapView bareGap() {
        return new GapView(
                LONG_NAME,
                new GapLifeView(null, LONG_NAME, List.of(), List.of(), List.of()),
                List.of(new FactLine(LONG_NAME, LONG_NAME)),
                bareAssessment(),
                GapViews.longTrends(),
                GapViews.longSignals(),
                List.of(),
                List.of(),
                LONG_NAME,
                GapViews.longAlike(),
                List.of(),
                "/commissioner/answers/new?gap=1");
    }

    private static AssessmentView assessment() {
        return new AssessmentView(
                "Listed, but for another age",
                "1 listing of this kind is open, but not for them: 1 not for this age.",
                "A commissioner set this on 4 May 2027: the clinic takes nobody before the age of 12.",
                new Link("Change this", "/commissioner/gaps/1/diagnosis"),
                "There are at least two independent signals, and no open listing fits.",
                "Some: two to four independent signals, or all of one kind",
                "rising",
                "5 May 2026",
                "the 13 weeks since 3 February 2027 with the 13 weeks before",
                List.of(
                        new ComponentLine("Messages from families", "4", "Rising: 1 before, now 3"),
                        new ComponentLine(
                                "Searches that found nothing that fits", "14", "About the same: 6 before, now 7"),
                        new ComponentLine("Failed mystery shops", "0", "Too few to say")),
                "4 May 2027",
                "3 February 2027",
                List.of(
                        new SupplyLine(
                                "Listings of this kind of help",
                                new Link("1", "/search?help=speech-and-language-therapy"),
                                new Link("2", "/commissioner/gaps/1/listings?counted=of-kind&day=2027-02-03")),
                        new SupplyLine(
                                "Open now",
                                new Link("1", "/commissioner/gaps/1/listings?counted=open"),
                                new Link("0", null))),
                List.of("The nearest place is Leigh, 1.2 miles from the middle of Southend."),
                List.of(new FactLine("Of exactly this area, age and need", "Not known")),
                new Link("Search as a family would", "/search?help=speech-and-language-therapy&area=southend"));
    }

    private static AssessmentView bareAssessment() {
        return new AssessmentView(
                LONG_NAME,
                LONG_NAME,
                null,
                new Link(LONG_NAME, "/commissioner/gaps/1/diagnosis"),
                null,
                LONG_NAME,
                LONG_NAME,
                LONG_NAME,
                LONG_NAME,
                List.of(new ComponentLine(LONG_NAME, LONG_NAME, LONG_NAME)),
                LONG_NAME,
                null,
                List.of(new SupplyLine(LONG_NAME, new Link(LONG_NAME, "/a"), null)),
                List.of(LONG_NAME),
                List.of(new FactLine(LONG_NAME, LONG_NAME)),
                null);
    }

    static GapListingsView gapListings() {
        return new GapListingsView(
                "Speech and language therapy · Age 5 to 11 · Southend",
                "Open now",
                "4 May 2027",
                List.of(new GapListingsView.Row(
                        new Link("Children’s Speech and Language Therapy", "/listings/children-s-slt"),
                        "12 to 18",
                        "About 26 weeks’ wait",
                        "3 March 2026")),
                new Link("Back to the gap", "/commissioner/gaps/1"));
    }

    static GapListingsView noGapListings() {
        return new GapListingsView(LONG_NAME, LONG_NAME, LONG_NAME, List.of(), new Link(LONG_NAME, "/a"));
    }

    static DiagnosisView diagnosis(@Nullable String error) {
        return new DiagnosisView(
                "Speech and language therapy · Age 5 to 11 · Southend",
                "Listed, but for another age",
                "1 listing of this kind is open, but not for them: 1 not for this age.",
                List.of(new DiagnosisView.Change(
                        "Nothing listed",
                        "A commissioner, 4 May 2027, 10:12",
                        "Listed, but for another age",
                        "The clinic takes nobody before the age of 12.")),
                List.of(new FactLine("Nothing listed", "The directory holds no open listing of this kind.")),
                Form.of(
                        "/commissioner/gaps/1/diagnosis",
                        TOKEN,
                        List.of(Field.of(FieldKind.TEXT_AREA, "note", "Why", "").withError(error)),
                        Button.main("Set the diagnosis")),
                new Link("Back to the gap", "/commissioner/gaps/1"),
                null);
    }

    static AnswerFormView answer(@Nullable String error, @Nullable String reason) {
        return new AnswerFormView(
                List.of("My son has waited a year for speech therapy."),
                "Speech and language therapy · Age 5 to 11 · Southend",
                reason,
                null,
                null,
                null,
                new Form(
                        "/commissioner/answers/3",
                        TOKEN,
                        List.of(Section.of(
                                Field.of(FieldKind.TEXT_AREA, "did", "Your answer", "")
                                        .withLongest(4000)
                                        .withError(error),
                                Field.of(FieldKind.TEXT, "action", "What happens next (optional)", ""),
                                Field.of(FieldKind.SHORT, "due", "By when (optional)", "")
                                        .withHint("Such as September 2027"))),
                        List.of(
                                Button.main("Send to an officer", "then", "send"),
                                Button.secondary("Keep for later", "then", "keep")),
                        null),
                null);
    }

    static AnswerFormView sentAnswer() {
        return new AnswerFormView(
                List.of(),
                null,
                null,
                "Waiting for an officer since 3 May 2027",
                "An officer checks that nobody can be recognised.",
                Views.keptPromise(),
                null,
                null);
    }
}
