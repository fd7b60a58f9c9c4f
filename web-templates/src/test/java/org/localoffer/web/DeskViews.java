package org.localoffer.web;

import java.util.List;
import java.util.stream.Stream;

import org.localoffer.web.commissioning.CommentView;
import org.localoffer.web.commissioning.CommentsView;
import org.localoffer.web.commissioning.CommissionerView;
import org.localoffer.web.commissioning.DeskNumber;
import org.localoffer.web.commissioning.DeskSection;
import org.localoffer.web.commissioning.GapRow;
import org.localoffer.web.commissioning.GapStanding;
import org.localoffer.web.commissioning.GapTableView;
import org.localoffer.web.form.Choice;
import org.localoffer.web.form.Field;
import org.localoffer.web.form.FieldKind;
import org.localoffer.web.layout.Link;
import org.localoffer.web.search.Paging;
import org.localoffer.web.staff.Queue;
import org.localoffer.web.staff.QueueEntry;
import org.localoffer.web.staff.SortHeader;

/** Views of a commissioner's desk, its lists and the table of gaps. */
final class DeskViews {

    private static final String LONG_NAME = "Llanfairpwllgwyngyll".repeat(8);

    private DeskViews() {}

    static CommissionerView desk() {
        return new CommissionerView(
                List.of("Example NHS Board", "Southend City Council"),
                "Your answer is with an officer.",
                List.of(
                        new DeskNumber("3", "new gaps", "/commissioner/gaps?sureness=gap&state=new&answers=you"),
                        new DeskNumber("1", "due within a week", "/commissioner/lists/due"),
                        new DeskNumber("2", "overdue", "/commissioner/lists/overdue"),
                        DeskNumber.nothing("No gap is rising.")),
                new Queue(
                        "today",
                        "Needs you today",
                        "12 things need you",
                        "Nothing needs you just now.",
                        List.of(
                                new QueueEntry(
                                        "Short breaks · Autism · Age 11 to 25",
                                        "/commissioner/gaps/2",
                                        null,
                                        List.of("Find a room", "Owner: Head of inclusion"),
                                        "Overdue: planned for April 2027"),
                                new QueueEntry(
                                        "My son has waited a year for speech therapy.",
                                        "/commissioner/messages/LO-7F3A",
                                        "12 days",
                                        List.of("Speech and language therapy · Southend", "New"),
                                        null)),
                        new Link("All 12 things that need you", "/commissioner/lists/needs-you")),
                List.of(
                        new DeskSection(
                                "Comments",
                                List.of(
                                        new Link("2 comments to answer", "/commissioner/lists/to-answer"),
                                        new Link("No comment that others answer is waiting.", null))),
                        new DeskSection(
                                "Gaps",
                                List.of(new Link(
                                        "28 gaps that you answer for",
                                        "/commissioner/gaps?sureness=gap&answers=you")))));
    }

    static CommissionerView quietDesk() {
        return new CommissionerView(
                List.of("Example NHS Board"),
                null,
                Stream.of("No gap is new.", "Nothing is due within a week.", "Nothing is overdue.", "No gap is rising.")
                        .map(DeskNumber::nothing)
                        .toList(),
                new Queue("today", "Needs you today", "", "Nothing needs you just now.", List.of(), null),
                List.of(new DeskSection(
                        "Comments", List.of(new Link("No comment is waiting for your answer.", null)))));
    }

    static CommissionerView noBody() {
        return CommissionerView.ofNoBody(null);
    }

    static CommissionerView longDesk() {
        return new CommissionerView(
                List.of(LONG_NAME),
                LONG_NAME,
                List.of(new DeskNumber("1,204", LONG_NAME, "/a"), DeskNumber.nothing(LONG_NAME)),
                new Queue(
                        "today",
                        LONG_NAME,
                        LONG_NAME,
                        LONG_NAME,
                        List.of(new QueueEntry(LONG_NAME, "/b", LONG_NAME, List.of(LONG_NAME), LONG_NAME)),
                        new Link(LONG_NAME, "/c")),
                List.of(new DeskSection(LONG_NAME, List.of(new Link(LONG_NAME, "/d"), new Link(LONG_NAME, null)))));
    }

    static CommentsView comments(List<CommentView> comments) {
        return new CommentsView(
                "Comments to answer",
                "52 comments are waiting for your answer",
                comments,
                Paging.at(2, 3, page -> "/commissioner/lists/to-answer?page=" + page));
    }

    static CommentsView noComments() {
        return new CommentsView(
                "Comments to answer", "No comment is waiting for your answer.", List.of(), Paging.ONE_PAGE);
    }

    static GapTableView gapTable() {
        return new GapTableView(
                "28 gaps, and 12 that we do not call gaps yet: they have fewer than two signals.",
                "Those to look at first come first, then those that we are surest of.",
                null,
                "Gaps. Sorted by: What to look at first",
                filters(),
                false,
                headers(),
                List.of(
                        new GapRow(
                                "Speech and language therapy · Age 5 to 11 · Southend · Health",
                                "/commissioner/gaps/1",
                                true,
                                List.of("4 messages", "14 searches that found nothing suitable"),
                                "Shared with Council: education",
                                "Clear: 5 independent signals",
                                "Rising",
                                "3 listings of this kind, none open and for them",
                                "Listed, but not for them",
                                new GapStanding(
                                        "Action planned",
                                        List.of("Red: it will be late"),
                                        new Link("Published on 4 May 2027", "/commissioner/answers/4")),
                                "3 November 2026",
                                "April 2027",
                                true),
                        new GapRow(
                                "Swimming · Portsmouth",
                                "/commissioner/gaps/3",
                                false,
                                List.of("6 searches that found nothing suitable"),
                                null,
                                "One signal: not called a gap yet",
                                "Too few to say",
                                "No listing",
                                "Too little evidence",
                                new GapStanding("New", List.of(), null),
                                "3 May 2027",
                                "Nothing is due",
                                false)),
                "Nothing that is missing has come up yet.",
                null,
                Paging.at(1, 2, page -> "/commissioner/gaps?page=" + page));
    }

    static GapTableView noGaps() {
        return new GapTableView(
                "0 gaps.",
                null,
                "We left out what we do not know, under: Need.",
                "Gaps (Trend: Rising). Sorted by: What to look at first",
                filters(),
                true,
                headers(),
                List.of(),
                "No gap fits what you chose.",
                new Link("Show all gaps", "/commissioner/gaps"),
                Paging.ONE_PAGE);
    }

    static GapTableView longGaps() {
        return new GapTableView(
                LONG_NAME,
                LONG_NAME,
                LONG_NAME,
                LONG_NAME,
                filters(),
                true,
                headers(),
                List.of(new GapRow(
                        LONG_NAME,
                        "/a",
                        true,
                        List.of(LONG_NAME),
                        LONG_NAME,
                        LONG_NAME,
                        LONG_NAME,
                        LONG_NAME,
                        LONG_NAME,
                        new GapStanding(LONG_NAME, List.of(LONG_NAME), new Link(LONG_NAME, null)),
                        LONG_NAME,
                        LONG_NAME,
                        true)),
                LONG_NAME,
                new Link(LONG_NAME, "/b"),
                Paging.ONE_PAGE);
    }

    private static List<Field> filters() {
        return List.of(
                Field.of(
                        FieldKind.SELECT,
                        "trend",
                        "Trend",
                        List.of(new Choice("", "Every trend", true), new Choice("rising", "Rising", false))),
                Field.of(
                        FieldKind.SELECT,
                        "sort",
                        "Sort by",
                        List.of(
                                new Choice("first", "What to look at first", true),
                                new Choice("gap", "What is missing, A to Z", false))));
    }

    private static List<SortHeader> headers() {
        return List.of(
                new SortHeader("What is missing", "/commissioner/gaps?sort=gap", null),
                new SortHeader("How sure", "/commissioner/gaps?sort=sureness", "descending"),
                new SortHeader("Trend", "/commissioner/gaps?sort=trend", null),
                new SortHeader("What is listed", "/commissioner/gaps?sort=supply", null),
                new SortHeader("Why nothing is found", "/commissioner/gaps?sort=diagnosis", null),
                new SortHeader("State", "/commissioner/gaps?sort=state", null),
                new SortHeader("Since", "/commissioner/gaps?sort=since", null),
                new SortHeader("Due", "/commissioner/gaps?sort=due", null));
    }
}
