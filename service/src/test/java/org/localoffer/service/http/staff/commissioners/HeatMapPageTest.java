package org.localoffer.service.http.staff.commissioners;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.localoffer.service.PortalTest;
import org.localoffer.service.gaps.Evidence;
import org.localoffer.service.gaps.Gaps;
import org.localoffer.service.http.Database;
import org.localoffer.service.http.Officer;

/** Need by age, for what the commissioner may see. */
@PortalTest
class HeatMapPageTest {

    private static final String ICB = "commissioner";
    private static final String ICB_BODY = "icb-children";
    private static final String PAGE = "/commissioner/heat-map";
    private static final String CITATION = "the test of the heat map";
    private static final Pattern COUNTED = Pattern.compile("([0-9,]+) signals?, ([0-9,]+) times?");

    @Inject
    Database database;

    @Inject
    Gaps gaps;

    @AfterEach
    void forget() {
        database.change("delete from recorded_signal where citation = ?1", CITATION);
    }

    /** Documents about mental health, without a sector; "-" stands for an unknown part. */
    private void documents(int number, String need, String age, String area) {
        for (int document = 0; document < number; document++) {
            database.change(
                    "insert into recorded_signal (id, kind, day, help, need, age_band, area, words, citation) values"
                            + " (gen_random_uuid(), 'DOCUMENT', cast(now() as date), 'mental-health', nullif(?1, '-'),"
                            + " nullif(?2, '-'), nullif(?3, '-'), 'w', ?4)",
                    need,
                    age,
                    area,
                    CITATION);
        }
    }

    private static Document map(String user, String choices) {
        return Jsoup.parse(Officer.page(user, PAGE + choices));
    }

    private static Element cell(Document map, String need, String age) {
        int column = map.select("thead th").eachText().indexOf(age);
        return map.select("tbody tr").stream()
                .filter(row -> row.select("th").text().equals(need))
                .findFirst()
                .orElseThrow()
                .child(column);
    }

    /** Signals and times of a cell. */
    private static List<Long> counted(Element cell) {
        Matcher counted = COUNTED.matcher(cell.text());
        return counted.find() ? List.of(number(counted.group(1)), number(counted.group(2))) : List.of(0L, 0L);
    }

    private static long number(String text) {
        return Long.parseLong(text.replace(",", ""));
    }

    private static List<Long> sum(List<Element> cells) {
        return IntStream.of(0, 1)
                .mapToObj(part -> cells.stream()
                        .mapToLong(cell -> counted(cell).get(part))
                        .sum())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "commissioner, ''",
        "other-commissioner, ''",
        "joint-commissioner, ''",
        "commissioner, ?help=mental-health",
        "commissioner, ?area=portsmouth",
        "commissioner, ?help=mental-health&area=southend",
    })
    void sumsAreThoseOfTheCellsShown(String user, String choices) {
        Document map = map(user, choices);
        int columns = map.select("thead th").size();

        assertThat(map.select("table tr"))
                .filteredOn(row -> !row.select("td").isEmpty())
                .hasSizeGreaterThan(2)
                .allSatisfy(row -> {
                    List<Element> cells = row.select("td");
                    assertThat(counted(cells.getLast())).isEqualTo(sum(cells.subList(0, columns - 2)));
                });
        assertThat(counted(map.select("tfoot td").getLast()))
                .as("signals and times in all")
                .allMatch(number -> number > 0);
        assertThat(IntStream.range(1, columns)).allSatisfy(column -> assertThat(
                        counted(map.select("tfoot tr").getFirst().child(column)))
                .isEqualTo(sum(map.select("tbody tr").stream()
                        .map(row -> row.child(column))
                        .toList())));
    }

    @Test
    void itHoldsEveryGapWithinTheRemitOnce() {
        List<Evidence> within = gaps.within(Set.of(ICB_BODY));

        assertThat(counted(map(ICB, "").select("tfoot td").getLast()))
                .containsExactly(
                        within.stream().mapToLong(Evidence::independent).sum(),
                        within.stream().mapToLong(Evidence::allTimes).sum());
    }

    @Test
    void aCellOfOneGapOpensItAndSaysWhyFamiliesFoundNothing() {
        documents(2, "hi", "0-4", "southend");

        Element cell = cell(map(ICB, "?help=mental-health&area=southend"), "Deafness and hearing loss", "Age 0 to 4");

        assertThat(cell.select("a").attr("href")).isEqualTo("/commissioner/gaps/mental-health~hi~0-4~southend~-");
        Document gap = Jsoup.parse(Officer.page(ICB, cell.select("a").attr("href")));
        assertThat(cell.text())
                .endsWith("2 signals, 2 times Some. "
                        + gap.select("main .lo-lead").getFirst().text());
        assertThat(cell.classNames()).contains("lo-heat__cell--2");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ""                  | /commissioner/gaps?need=msi&age=0-4
            ?help=mental-health | /commissioner/gaps?help=mental-health&need=msi&age=0-4
            """)
    void aCellOfSeveralGapsLeadsToTheTableOfJustThese(String choices, String address) {
        documents(2, "msi", "0-4", "southend");
        documents(1, "msi", "0-4", "portsmouth");

        Element cell = cell(map(ICB, choices), "Deafblindness", "Age 0 to 4");

        assertThat(cell.select("a").attr("href")).isEqualTo(address);
        assertThat(cell.text()).contains("3 signals, 3 times", "Some. ", "Too little evidence: 1");
    }

    @Test
    void whatIsNotToldHasItsOwnRowAndColumn() {
        documents(1, "-", "-", "portsmouth");

        Element cell = cell(map(ICB, "?help=mental-health&area=portsmouth"), "Need not told", "Age not told");

        assertThat(counted(cell).getFirst()).isPositive();
        assertThat(cell.select("a").attr("href")).startsWith("/commissioner/gaps");
    }

    @Test
    void anEmptyCellSaysThatThereIsNoSignalAndIsNoLink() {
        Element cell = cell(map(ICB, "?help=mental-health&area=somerset"), "Deafblindness", "Any age");

        assertThat(cell.select("span:not([aria-hidden])").text()).isEqualTo("No signal");
        assertThat(cell.select("a")).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ?help=no-such                 | Kind of help
            ?area=atlantis                | Area
            ?help=MENTAL-HEALTH&area=x    | Kind of help and Area
            ?help=any.&area=portsmouth    | Kind of help
            ?help=--&area=-               | Kind of help
            """)
    void anUnknownChoiceIsLeftOutAndSaid(String choices, String fields) {
        assertThat(map(ICB, choices).select("main").text())
                .contains("We left out what we do not know, under: " + fields + ".");
    }

    @ParameterizedTest
    @CsvSource({"?help=", "?area=&help=", "?help=any", "?area=-", "?help=mental-health&area=north-portsmouth"})
    void whatIsKnownIsNotSaidToBeLeftOut(String choices) {
        assertThat(map(ICB, choices).select("main").text()).doesNotContain("We left out");
    }

    @Test
    void theFormShowsWhatWasChosen() {
        Document map = map(ICB, "?help=mental-health&area=portsmouth");

        assertThat(map.select("form[method=get] option[selected]").eachAttr("value"))
                .containsExactly("mental-health", "portsmouth");
        assertThat(map.select("h1").text()).contains("Portsmouth");
        assertThat(map.select("caption").text()).contains("Portsmouth");
    }

    @Test
    void aBodySeesNothingOfAnothersRemit() {
        String wheelchairs = "wheelchairs-and-equipment~pd~any~portsmouth~health";

        assertThat(map(ICB, "?help=wheelchairs-and-equipment").select("tbody a"))
                .isNotEmpty();
        assertThat(map("other-commissioner", "?help=wheelchairs-and-equipment").select("tbody a"))
                .isEmpty();
        assertThat(map("other-commissioner", "").html()).doesNotContain(wheelchairs);
        assertThat(map("other-commissioner", "")
                        .select("select[name=help] option")
                        .eachAttr("value"))
                .doesNotContain("wheelchairs-and-equipment");
    }
}
