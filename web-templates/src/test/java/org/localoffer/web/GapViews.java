package org.localoffer.web;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.commissioning.AlikeGapView;
import org.localoffer.web.commissioning.HeatCell;
import org.localoffer.web.commissioning.HeatMapView;
import org.localoffer.web.commissioning.HeatRow;
import org.localoffer.web.commissioning.SignalListView;
import org.localoffer.web.commissioning.TrendView;
import org.localoffer.web.commissioning.TrendsView;
import org.localoffer.web.form.Choice;
import org.localoffer.web.form.Field;
import org.localoffer.web.form.FieldKind;
import org.localoffer.web.layout.Link;

/** Views of the heat map, and of what the page of a gap shows behind its numbers. */
final class GapViews {

    private static final String LONG_NAME = "Llanfairpwllgwyngyll".repeat(8);
    private static final List<String> AGES = List.of(
            "Age 0 to 4", "Age 5 to 11", "Age 11+", "Preparing for adulthood (14 to 25)", "Any age", "Age not told");
    private static final List<String> MONTHS = List.of(
            "June 2026",
            "July 2026",
            "August 2026",
            "September 2026",
            "October 2026",
            "November 2026",
            "December 2026",
            "January 2027",
            "February 2027",
            "March 2027",
            "April 2027",
            "May 2027");

    private GapViews() {}

    static HeatMapView heatMap() {
        return new HeatMapView(
                "Heat map: Short breaks, all areas",
                "Since 5 May 2026: 12 signals, 52 times, in 3 gaps and 1 with too little evidence to be called a gap."
                        + " Most signals: Autism, Age 5 to 11 (8).",
                "We left out what we do not know, under: Area.",
                filters(),
                new Link("Show all", "/commissioner/heat-map"),
                new Link("Show these gaps as a table", "/commissioner/gaps?help=short-breaks"),
                "Need by age: Short breaks, all areas",
                steps(),
                AGES,
                List.of(
                        row(
                                "Autism",
                                "8 signals, 41 times",
                                none(0),
                                new HeatCell(
                                        AGES.get(1),
                                        3,
                                        "8 signals, 41 times",
                                        "/commissioner/gaps?help=short-breaks&need=asd&age=5-11",
                                        "Clear. Nothing listed: 1. Listed, but families wait: 1"),
                                none(2),
                                none(3),
                                none(4),
                                none(5)),
                        row("Deafblindness", null, none(0), none(1), none(2), none(3), none(4), none(5)),
                        row(
                                "Need not told",
                                "4 signals, 11 times",
                                none(0),
                                none(1),
                                new HeatCell(
                                        AGES.get(2),
                                        2,
                                        "3 signals, 10 times",
                                        "/commissioner/gaps/short-breaks~-~11-plus~-~-",
                                        "Some. Information is missing"),
                                none(3),
                                none(4),
                                new HeatCell(
                                        AGES.get(5),
                                        1,
                                        "1 signal, 1 time",
                                        "/commissioner/gaps/short-breaks~-~-~-~-",
                                        "Few. Too little evidence"))),
                row(
                        "All needs",
                        "12 signals, 52 times",
                        none(0),
                        sum(1, "8 signals, 41 times"),
                        sum(2, "3 signals, 10 times"),
                        none(3),
                        none(4),
                        sum(5, "1 signal, 1 time")));
    }

    static HeatMapView heatMapWithoutSignals() {
        return new HeatMapView(
                "Heat map: gaps by need and age",
                "Since 5 May 2026 there is no signal.",
                null,
                filters(),
                null,
                new Link("Show these gaps as a table", "/commissioner/gaps"),
                "Need by age: All kinds of help, all areas",
                steps(),
                AGES,
                List.of(row("Autism", null, none(0), none(1), none(2), none(3), none(4), none(5))),
                row("All needs", null, none(0), none(1), none(2), none(3), none(4), none(5)));
    }

    static HeatMapView longHeatMap() {
        HeatCell cell = new HeatCell(LONG_NAME, 3, LONG_NAME, "/a", LONG_NAME);
        HeatRow row = new HeatRow(LONG_NAME, List.of(cell, cell, cell), cell);
        return new HeatMapView(
                LONG_NAME,
                LONG_NAME,
                LONG_NAME,
                filters(),
                new Link(LONG_NAME, "/b"),
                new Link(LONG_NAME, "/c"),
                LONG_NAME,
                List.of(new HeatMapView.Step(3, LONG_NAME, LONG_NAME)),
                List.of(LONG_NAME, LONG_NAME, LONG_NAME),
                List.of(row, row),
                row);
    }

    private static List<HeatMapView.Step> steps() {
        return List.of(
                new HeatMapView.Step(1, "Few", "one independent signal: not called a gap yet"),
                new HeatMapView.Step(2, "Some", "two to four independent signals, or all of one kind"),
                new HeatMapView.Step(3, "Clear", "five or more independent signals, of at least two kinds"));
    }

    private static List<Field> filters() {
        return List.of(
                Field.of(
                        FieldKind.SELECT,
                        "help",
                        "Kind of help",
                        List.of(
                                new Choice("", "All kinds of help", false),
                                new Choice("short-breaks", "Short breaks", true))),
                Field.of(FieldKind.SELECT, "area", "Area", List.of(new Choice("", "All areas", true))));
    }

    private static HeatRow row(String need, @Nullable String sum, HeatCell... cells) {
        return new HeatRow(need, List.of(cells), new HeatCell("All ages", 0, sum, null, null));
    }

    private static HeatCell none(int age) {
        return new HeatCell(AGES.get(age), 0, null, null, null);
    }

    private static HeatCell sum(int age, String counted) {
        return new HeatCell(AGES.get(age), 0, counted, null, null);
    }

    static TrendsView trends() {
        return new TrendsView(
                "the 13 weeks since 3 February 2027 with the 13 weeks before",
                List.of(
                        new TrendView(
                                "Messages from families",
                                "Rising: 1 before, 3 now.",
                                months(0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 1, 1)),
                        new TrendView(
                                "Searches",
                                "About the same: 6 before, 7 now.",
                                months(1, 0, 0, 0, 0, 2, 3, 1, 2, 2, 3, 0)),
                        new TrendView(
                                "What others noticed",
                                "Too few to say: 0 before, 0 now.",
                                months(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))));
    }

    static TrendView trend(long... times) {
        return new TrendView("Searches", "Rising: 3 before, 9 now.", months(times));
    }

    private static List<TrendView.Month> months(long... times) {
        return IntStream.range(0, times.length)
                .mapToObj(at -> new TrendView.Month(MONTHS.get(at), times[at]))
                .toList();
    }

    static TrendsView longTrends() {
        return new TrendsView(
                LONG_NAME,
                List.of(new TrendView(
                        LONG_NAME, LONG_NAME, List.of(new TrendView.Month(LONG_NAME, Long.MAX_VALUE / 100)))));
    }

    static List<SignalListView> signals() {
        return List.of(
                new SignalListView(
                        "Messages from families",
                        "4",
                        List.of(
                                new SignalListView.Entry(
                                        "3 May 2027", new Link("LO-7F3A", "/commissioner/messages/LO-7F3A")),
                                new SignalListView.Entry("9 April 2027", new Link("LO-81C0", null))),
                        "And 2 more."),
                new SignalListView(
                        "Published documents",
                        "1",
                        List.of(new SignalListView.Entry(
                                "5 June 2026",
                                new Link(
                                        "Children wait for speech and language therapy. (Needs report, page 12)",
                                        null))),
                        null));
    }

    static List<SignalListView> longSignals() {
        return List.of(new SignalListView(
                LONG_NAME,
                LONG_NAME,
                List.of(new SignalListView.Entry(LONG_NAME, new Link(LONG_NAME, "/a"))),
                LONG_NAME));
    }

    static List<AlikeGapView> alike() {
        return List.of(
                new AlikeGapView(
                        new Link(
                                "Speech and language therapy · Autism · Age 0 to 4 · Southend", "/commissioner/gaps/4"),
                        "Action planned",
                        "Some. 3 independent signals"),
                new AlikeGapView(
                        new Link("Speech and language therapy · Age 5 to 11 · Portsmouth", "/commissioner/gaps/5"),
                        "New",
                        "Few. One signal: not called a gap yet"));
    }

    static List<AlikeGapView> longAlike() {
        return List.of(new AlikeGapView(new Link(LONG_NAME, "/a"), LONG_NAME, LONG_NAME));
    }
}
