package org.localoffer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.localoffer.web.listing.ListingTemplates;
import org.localoffer.web.search.SearchTemplates;
import org.localoffer.web.shortlist.ShortlistTemplates;
import org.localoffer.web.shortlist.ShortlistView;

class ShortlistPagesTest {

    private static final Pages PAGES = new Pages();

    private static Document shortlist(ShortlistView view) {
        return Jsoup.parse(PAGES.render(ShortlistTemplates.class, "shortlist", Views.layout("/shortlist"), view));
    }

    private static Document results() {
        return Jsoup.parse(
                PAGES.render(SearchTemplates.class, "results", Views.layout("/search"), ShortlistViews.results()));
    }

    @Test
    void aShortlistShowsTheFactsThatAFamilyTakesAlong() {
        Element first = Objects.requireNonNull(shortlist(ShortlistViews.three()).selectFirst(".lo-taken__listing"));

        assertThat(first.select("h2").text()).isEqualTo("Autism Diagnostic Service");
        assertThat(first.select("dt").eachText())
                .containsExactly(
                        "Run by",
                        "Ages",
                        "How to get it",
                        "Contact",
                        "Where",
                        "When",
                        "Cost",
                        "Link that does not change");
        assertThat(first.text())
                .contains("Finds out whether a child")
                .contains("Run by Example Health Trust")
                .contains("0 to 18 (assumed)")
                .contains("Talk to your school’s SENCO")
                .contains("Booking team: 023 9200 0141 autism.diagnosis@example.org")
                .contains("Sample Child Health Centre, 1 Example Road, Portsmouth, PO3 6XX")
                .contains("Monday to Friday, 9am to 4.30pm. By appointment")
                .contains("Free")
                .contains("https://localoffer.example.org/listings/autism-diagnostic-service");
    }

    @Test
    void removedAndUnavailableListingsAreMarked() {
        Document page = shortlist(ShortlistViews.three());

        assertThat(page.select(".lo-taken__status").eachText())
                .containsExactly(
                        "No longer listed. It was taken off on 1 September 2026. The club has closed.",
                        "This is planned. You cannot use it yet.");
        assertThat(page.select(".lo-taken__listing").get(2).select(".lo-not-told"))
                .hasSize(7);
    }

    @Test
    void aRemovedListingCanBeRestored() {
        Document page = shortlist(ShortlistViews.three());

        assertThat(page.select("[role=status]").text()).isEqualTo("You took off Teen Talk. Undo taking off Teen Talk");
        assertThat(page.select("[role=status] a").attr("href")).isEqualTo("/shortlist?listing=teen-talk&listing=new");
        assertThat(page.select(".lo-taken__listing > p > a").eachText())
                .containsExactly(
                        "Remove Autism Diagnostic Service from your shortlist",
                        "Remove Saturday Club from your shortlist",
                        "Remove New club from your shortlist");
    }

    @Test
    void theAddressCanBeCopiedAndMailedWithoutAThirdParty() {
        Document page = shortlist(ShortlistViews.three());

        assertThat(page.select("input[readonly]").val())
                .isEqualTo("https://localoffer.example.org/shortlist?listing=autism-diagnostic-service&listing=new");
        assertThat(page.select("a[href^=mailto:?]").attr("href"))
                .isEqualTo("mailto:?subject=Shortlist%20from%20the%20Southend%20Local%20Offer&body="
                        + "https%3A%2F%2Flocaloffer.example.org%2Fshortlist%3Flisting%3Dautism-diagnostic-service"
                        + "%26listing%3Dnew");
        assertThat(page.select("main form")).isEmpty();
    }

    @Test
    void anEmptyShortlistExplainsHowToAddListings() {
        Document page = shortlist(ShortlistViews.empty());

        assertThat(page.select("main").text())
                .contains("There is nothing on it.", "choose “Add to shortlist”", "at most 20 listings");
        assertThat(page.select("main a").eachAttr("href")).containsExactly("/search");
        assertThat(page.select("input")).isEmpty();
    }

    @Test
    void aCardIsAddedAndRemoved() {
        Document page = results();

        assertThat(page.select(".lo-mark").eachText())
                .containsExactly(
                        "On your shortlist - Remove St Example School from your shortlist",
                        "Add Autism Diagnostic Service to shortlist",
                        "Your shortlist is full");
        assertThat(page.select(".lo-mark a").eachAttr("href"))
                .containsExactly("/search?shortlist=b", "/search?shortlist=a,b,c");
        assertThat(page.select(".lo-results__bar a").text()).isEqualTo("Your shortlist (2)");
    }

    @Test
    void aPreviewHasNoShortlist() {
        Document page = Jsoup.parse(PAGES.render(
                ListingTemplates.class,
                "listing",
                Views.layout("/listings/a"),
                Views.listing(),
                List.of(),
                Views.trail()));

        assertThat(page.select(".lo-shortlist-bar a[rel=nofollow]")).isEmpty();
    }

    @Test
    void numbersOnTheMapLinkToTheirCards() {
        Document page = results();

        assertThat(page.select(".lo-map a")).hasSize(5).allSatisfy(link -> {
            Element card =
                    Objects.requireNonNull(page.getElementById(link.attr("href").substring(1)));
            assertThat(card.select(".lo-card__number").text()).isEqualTo(link.text());
            assertThat(link.attr("aria-label"))
                    .isEqualTo(
                            link.text() + ": " + card.select(".lo-card__name a").text());
        });
        assertThat(page.select(".lo-map > svg a").eachText()).containsExactly("1", "3", "1");
        assertThat(page.select(".lo-map__closer a").eachText()).containsExactly("1", "3");
    }

    @Test
    void theMapIsClosedAndDescribesItselfInWords() {
        Element map = Objects.requireNonNull(results().selectFirst("details.lo-map"));

        assertThat(map.hasAttr("open")).isFalse();
        assertThat(map.select("> summary").text()).isEqualTo("Show on a map");
        assertThat(map.select("p").text())
                .contains("2 miles long")
                .contains("The thick line is the coast")
                .contains("edge of the council’s area")
                .contains("around SS1, where you look from")
                .contains("no place on the map: number 2.");
    }

    @Test
    void withoutAMapCardsHaveNoNumber() {
        Document page = Jsoup.parse(
                PAGES.render(SearchTemplates.class, "results", Views.layout("/search"), Views.plainResults()));

        assertThat(page.select(".lo-map, .lo-card__number")).isEmpty();
    }

    @Test
    void lessUsedFiltersAreInAClosedGroup() {
        Element more = Objects.requireNonNull(results().selectFirst("details.lo-more"));

        assertThat(more.hasAttr("open")).isFalse();
        assertThat(more.select("> summary").text()).isEqualTo("More filters");
        assertThat(more.select("legend").eachText()).isEqualTo(List.of("Who can ask"));
        assertThat(results().select(".lo-filters__inside > .lo-facet legend").eachText())
                .containsExactly("Age", "Need");
    }
}
