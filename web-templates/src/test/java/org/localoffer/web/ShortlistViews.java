package org.localoffer.web;

import java.time.LocalDate;
import java.util.List;

import org.localoffer.web.listing.ListingCardView;
import org.localoffer.web.map.CloserMap;
import org.localoffer.web.map.GridLine;
import org.localoffer.web.map.LookingFrom;
import org.localoffer.web.map.MapDrawing;
import org.localoffer.web.map.MapGround;
import org.localoffer.web.map.MapMark;
import org.localoffer.web.map.MapNumber;
import org.localoffer.web.map.MapView;
import org.localoffer.web.map.SeaWord;
import org.localoffer.web.map.StreetMap;
import org.localoffer.web.map.StreetPlace;
import org.localoffer.web.map.TownName;
import org.localoffer.web.search.CardGroup;
import org.localoffer.web.search.ResultsView;
import org.localoffer.web.shortlist.RemovedEntry;
import org.localoffer.web.shortlist.ShortlistEntry;
import org.localoffer.web.shortlist.ShortlistLink;
import org.localoffer.web.shortlist.ShortlistMark;
import org.localoffer.web.shortlist.ShortlistView;

/** A family with a shortlist, and a map of results. */
final class ShortlistViews {

    private ShortlistViews() {}

    static ShortlistView three() {
        return new ShortlistView(
                List.of(
                        new ShortlistEntry(
                                "Autism Diagnostic Service",
                                "/listings/autism-diagnostic-service?shortlist=autism-diagnostic-service,saturday-club,new",
                                Views.listing(),
                                null,
                                null,
                                "/shortlist?listing=autism-diagnostic-service&removed=autism-diagnostic-service"),
                        new ShortlistEntry(
                                "Saturday Club",
                                "/listings/saturday-club",
                                null,
                                LocalDate.of(2026, 9, 1),
                                "The club has closed.",
                                "/shortlist?listing=saturday-club&removed=saturday-club"),
                        new ShortlistEntry(
                                "New club",
                                "/listings/new",
                                Views.bareListing("New club", "A club that is being set up."),
                                null,
                                null,
                                "/shortlist?listing=new&removed=new")),
                new RemovedEntry("Teen Talk", "/shortlist?listing=teen-talk&listing=new"),
                List.of("We left this out, because we have no such listing: “x”."),
                "https://localoffer.example.org/shortlist?listing=autism-diagnostic-service&listing=new",
                "/search?shortlist=autism-diagnostic-service,new",
                20);
    }

    static ShortlistView empty() {
        return new ShortlistView(List.of(), null, List.of(), null, "/search", 20);
    }

    /** The usual results, but the first card is chosen, the shortlist is full, and two listings share a mark. */
    static ResultsView results() {
        return results(map());
    }

    /** The same on a portal with street map tiles. */
    static ResultsView withStreetMap() {
        return results(map().with(new StreetMap(
                "https://tiles.example.gov.uk/{z}/{x}/{y}.png",
                "tiles.example.gov.uk",
                "© <b>Example</b> maps",
                List.of(
                        new StreetPlace(1, "St Example School", 51.54, 0.71),
                        new StreetPlace(1, "St Example School", 51.58, 0.71),
                        new StreetPlace(3, "Saturday Club", 51.54, 0.711)))));
    }

    private static ResultsView results(MapView map) {
        ResultsView plain = Views.plainResults();
        List<ListingCardView> cards = plain.cards();
        return new ResultsView(
                plain.form(),
                plain.understood(),
                plain.leftOut(),
                plain.exactWordsAddress(),
                plain.notes(),
                plain.limited(),
                plain.unknownPlace(),
                plain.asksForPlace(),
                plain.correction(),
                plain.count(),
                plain.sort(),
                plain.guides(),
                List.of(new CardGroup(
                        null,
                        null,
                        List.of(
                                cards.get(0)
                                        .with(
                                                "/listings/a?shortlist=a,b",
                                                new ShortlistMark(true, "/search?shortlist=b")),
                                cards.get(1)
                                        .with(
                                                "/listings/c?shortlist=a,b",
                                                new ShortlistMark(false, "/search?shortlist=a,b,c")),
                                cards.get(2).with("/listings/d?shortlist=a,b", new ShortlistMark(false, null))))),
                map,
                new ShortlistLink(2, "/shortlist?listing=a&listing=b"),
                plain.facets(),
                plain.selectedFilters(),
                plain.clearAllAddress(),
                plain.paging(),
                plain.empty(),
                plain.crisis(),
                plain.missingAddress(),
                plain.languages(),
                plain.survey());
    }

    private static MapView map() {
        MapDrawing drawing = new MapDrawing(
                320,
                200,
                new MapGround("M0 0h320l-40 90-120 20-160-10z", "M20 20h200v60h-200z", new SeaWord(40, 160)),
                List.of(new GridLine(60, 0, 60, 200), new GridLine(0, 100, 320, 100)),
                List.of(new TownName("Leigh-on-Sea", 40, 60, 46, 64)),
                new LookingFrom("SS1", 200, 100),
                List.of(
                        new MapMark(
                                100,
                                40,
                                56,
                                28,
                                List.of(
                                        new MapNumber(1, "St Example School", 100, 40),
                                        new MapNumber(3, "Saturday Club", 128, 40))),
                        new MapMark(220, 120, 28, 28, List.of(new MapNumber(1, "St Example School", 220, 120)))),
                100,
                "2 miles");
        return new MapView(
                drawing,
                List.of(new CloserMap("A closer map of numbers 1 and 3", closer())),
                "1 listing on this page has no place on the map: number 2.",
                null,
                null);
    }

    private static MapDrawing closer() {
        return new MapDrawing(
                320,
                320,
                null,
                List.of(new GridLine(160, 0, 160, 320)),
                List.of(),
                null,
                List.of(
                        new MapMark(60, 60, 28, 28, List.of(new MapNumber(1, "St Example School", 60, 60))),
                        new MapMark(200, 200, 28, 28, List.of(new MapNumber(3, "Saturday Club", 200, 200)))),
                90,
                "half a mile");
    }
}
