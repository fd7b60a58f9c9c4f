package org.localoffer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.localoffer.web.report.ChartBar;
import org.localoffer.web.report.ChartView;
import org.localoffer.web.report.ChartView.Drawn;

class ChartTest {

    private static final Pages PAGES = new Pages();

    private static ChartView chart(ChartBar... bars) {
        return new ChartView("messages", "Messages from families", "Month", "Messages", List.of(bars));
    }

    private static Document page(ChartView chart) {
        return Jsoup.parse(PAGES.renderText("{#barChart chart=chart /}", "chart", chart));
    }

    private static final ChartView YEAR = chart(
            ChartBar.of("January 2027", 2),
            new ChartBar("February 2027", 0, "Fewer than 5", false),
            ChartBar.of("March 2027", 1204),
            new ChartBar("April 2027", 602, "602", true));

    @Test
    void barsAreAsHighAsTheirNumbersAndEachCanBeSeen() {
        assertThat(YEAR.drawn())
                .containsExactly(
                        new Drawn(24, 157, 108, 3, false),
                        new Drawn(336, 0, 108, 160, false),
                        new Drawn(492, 80, 108, 80, true));
    }

    @Test
    void aChartOfFewBarsIsNoHigherThanOneOfMany() {
        ChartView one = chart(ChartBar.of("January 2027", 2));
        assertThat(one.width()).isEqualTo(YEAR.width()).isEqualTo(624);
        assertThat(one.drawn()).containsExactly(new Drawn(96, 0, 432, 160, false));
    }

    @Test
    void aDrawingHasANameAndItsNumbersStandInATable() {
        Document page = page(YEAR);
        Element drawing = page.expectFirst("svg[role=img]");
        assertThat(List.of(drawing.attr("aria-labelledby").split(" ", -1)))
                .allSatisfy(id -> assertThat(drawing.getElementById(id)).isNotNull());
        assertThat(drawing.select("title").text()).isEqualTo("Messages from families");
        assertThat(drawing.select("desc").text()).startsWith("Bars from January 2027 to April 2027.");
        assertThat(page.select("figure > p").text())
                .isEqualTo("Most: 1,204, March 2027. The bar of April 2027 may still grow.");
        assertThat(page.select("caption").text()).isEqualTo("Messages from families");
        assertThat(page.select("th[scope=col]").eachText()).containsExactly("Month", "Messages");
        assertThat(page.select("th[scope=row]").eachText())
                .containsExactly("January 2027", "February 2027", "March 2027", "April 2027");
        assertThat(page.select("td").eachText()).containsExactly("2", "Fewer than 5", "1,204", "602");
    }

    /** A PDF draws nothing else; colours that a reader forces on a page reach what has the colour of the text. */
    @Test
    void aDrawingIsOfRectanglesAndLinesInTheColourOfTheText() {
        assertThat(page(YEAR).select("svg > *:not(title):not(desc)")).hasSize(4).allSatisfy(shape -> {
            assertThat(shape.tagName()).isIn("rect", "line");
            assertThat(List.of(shape.attr("fill"), shape.attr("stroke"))).contains("currentColor");
        });
        assertThat(page(YEAR).select("[style]")).isEmpty();
    }

    @Test
    void whatNeverHappenedIsNotDrawn() {
        Document page = page(chart(ChartBar.of("January 2027", 0)));
        assertThat(page.select("svg")).isEmpty();
        assertThat(page.select("figure > p").text()).isEqualTo("There is nothing to draw.");
        assertThat(page.select("td").eachText()).containsExactly("0");
        assertThat(page(chart()).select("table, details, svg")).isEmpty();
    }

    @Test
    void namesOfBarsAreText() {
        assertThat(page(chart(ChartBar.of("<b>x</b>", 1))).select("b")).isEmpty();
    }

    @Test
    void twentyFourBarsAreTheMost() {
        List<ChartBar> bars = new ArrayList<>(IntStream.range(0, ChartView.MOST)
                .mapToObj(bar -> ChartBar.of("Bar " + bar, bar))
                .toList());
        assertThat(new ChartView("id", "Title", "Name", "Number", bars).width()).isEqualTo(624);
        bars.add(ChartBar.of("Another", 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChartView("id", "Title", "Name", "Number", bars))
                .withMessage("A chart has at most 24 bars, not 25");
    }
}
