package org.localoffer.service.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.PortalTest;
import org.localoffer.service.http.Api;
import org.localoffer.service.http.PublicPage;

@PortalTest
class PlaceSearchTest {

    private static boolean hasPlace(JsonNode content) {
        return content.path("places").valueStream().anyMatch(place -> place.has("latitude"));
    }

    private static boolean comesToFamilies(JsonNode content) {
        return !hasPlace(content)
                || Api.texts(content.path("delivery")).stream().anyMatch(way -> !way.equals("in-person"));
    }

    private static Set<String> serving(Set<String> areas) {
        return Api.everyListing().stream()
                .filter(listing -> comesToFamilies(listing.get("content")))
                .filter(listing -> Api.texts(listing.at("/content/service_area/areas")).stream()
                        .anyMatch(areas::contains))
                .map(listing -> listing.get("reference").textValue())
                .collect(Collectors.toSet());
    }

    private static List<String> withoutPlace(List<JsonNode> results) {
        return Api.texts(
                results.stream()
                        .filter(result -> result.get("distance_miles").isNull())
                        .toList(),
                "reference");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ss1", "SS1 2AB", "ss12ab", " Ss1  2aB "})
    void onlyTheOutwardCodeOfAPostcodeCountsHoweverItWasTyped(String typed) {
        assertThat(Api.references("postcode", typed)).isEqualTo(Api.references("postcode", "SS1"));
    }

    @ParameterizedTest
    @CsvSource({"Leigh-on-Sea, leigh on sea", "Portsmouth, PORTSMOUTH", "Bridgwater, bridgwater "})
    void aTownIsAPlaceHoweverItWasTyped(String town, String typed) {
        assertThat(Api.references("postcode", typed))
                .isEqualTo(Api.references("postcode", town))
                .hasSizeLessThan(114)
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"SS1, S", "PO6, P", "TA1, M"})
    void nearOnePlaceNothingOfAnotherCountyIsFound(String place, String letter) {
        assertThat(Api.references("postcode", place)).isNotEmpty().allMatch(reference -> reference.startsWith(letter));
    }

    @ParameterizedTest
    @CsvSource({"SS1, southend", "PO1, portsmouth", "PO6, portsmouth", "TA1, somerset"})
    void whatNeedsNoPlaceIsKeptWhereItServesTheFamilysArea(String place, String area) {
        List<JsonNode> found = Api.everyResult("postcode", place, "within", 1);

        assertThat(Api.texts(found, "reference")).containsAll(serving(Set.of(area, "england")));
        assertThat(serving(Set.of(area, "england"))).containsAll(withoutPlace(found));
    }

    @ParameterizedTest
    @CsvSource({"SS1, 1", "SS1, 3", "PO1, 2", "Taunton, 5"})
    void withinSoManyMilesIsWhatHappensThereOrComesToTheFamily(String place, double miles) {
        Set<String> anywhere = Api.everyListing().stream()
                .filter(listing -> comesToFamilies(listing.get("content")))
                .map(listing -> listing.get("reference").textValue())
                .collect(Collectors.toSet());

        assertThat(Api.everyResult("postcode", place, "within", miles))
                .isNotEmpty()
                .filteredOn(result -> !anywhere.contains(result.get("reference").textValue()))
                .allSatisfy(result ->
                        assertThat(result.get("distance_miles").doubleValue()).isLessThanOrEqualTo(miles));
    }

    @Test
    void aWiderCircleHoldsANarrowerOne() {
        List<String> one = Api.references("postcode", "SS1", "within", 1);
        List<String> five = Api.references("postcode", "SS1", "within", 5);
        List<String> anywhere = Api.references("postcode", "SS1", "within", 500);

        assertThat(five).containsAll(one).hasSizeGreaterThan(one.size());
        assertThat(anywhere).containsAll(five).hasSizeGreaterThan(five.size());
    }

    @Test
    void aDistanceIsShownToATenthOfAMile() {
        assertThat(Api.everyResult("postcode", "SS1"))
                .filteredOn(result -> result.get("distance_miles").isNumber())
                .isNotEmpty()
                .allSatisfy(result -> assertThat(
                                result.get("distance_miles").decimalValue().scale())
                        .isLessThanOrEqualTo(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Atlantis", "ZE1 0AA", "12345", "<b>"})
    void forAPlaceThatNobodyKnowsThePageFindsEverythingAndSaysSo(String place) {
        String encoded = place.replace("<b>", "%3Cb%3E").replace(" ", "+");

        assertThat(PublicPage.good("/search?postcode=" + encoded).html())
                .contains("We do not know the place", "so we looked everywhere")
                .containsPattern("id=\"count\"[^>]*>114 listings");
    }

    /** Encoded forms of one full postcode. */
    static Stream<String> typedPostcodes() {
        return Stream.of(
                "SS1+2QX",
                "ss12qx",
                "SS1-2QX",
                "SS1.2QX",
                "SS1%C2%A02QX",
                "SS1%E2%80%892QX",
                "SS1%E2%80%912QX",
                "SS1%E2%80%8B+2QX",
                "%EF%BC%B3%EF%BC%B31+2QX",
                "SS+1+2QX",
                "SSl+2QX",
                "(SS1+2QX)");
    }

    /** The token of a form and the number of a search may hold any three letters by chance. */
    private static String withoutRandomValues(String html) {
        return html.replaceAll("(?<=name=\"form\" value=\")[^\"]*|(?<=[?;]r=)[a-z0-9]{8}", "");
    }

    @ParameterizedTest
    @MethodSource("typedPostcodes")
    void aFullPostcodeIsNotRepeatedOnThePage(String typed) {
        for (String address : List.of("/search?q=autism&postcode=" + typed, "/search?q=autism+near+" + typed)) {
            assertThat(withoutRandomValues(PublicPage.good(address).html()))
                    .contains("SS1")
                    .doesNotContain("We do not know the place")
                    .doesNotContainIgnoringCase("2QX");
        }
    }

    @ParameterizedTest
    @MethodSource("typedPostcodes")
    void aFullPostcodeIsReadAsItsOutwardCodeInBothBoxes(String typed) {
        String code = URLDecoder.decode(typed, StandardCharsets.UTF_8);

        assertThat(Api.references("q", "autism", "postcode", code))
                .isEqualTo(Api.references("q", "autism", "postcode", "SS1"));
        assertThat(Api.references("q", "autism near " + code)).isEqualTo(Api.references("q", "autism near SS1"));
        assertThat(Api.search("q", "autism near " + code).toString())
                .contains("\"postcode\":[\"SS1\"]")
                .doesNotContainIgnoringCase("2QX");
    }

    @ParameterizedTest
    @ValueSource(strings = {"somerset", "Somerset", "in somerset", "near Somerset"})
    void anAreaFindsWhatIsThereOrServesItsFamilies(String typed) {
        List<String> inSomerset = Api.references("area", "somerset");

        assertThat(Api.references("q", typed)).containsExactlyInAnyOrderElementsOf(inSomerset);
        assertThat(Api.references("postcode", typed)).containsExactlyInAnyOrderElementsOf(inSomerset);
        assertThat(Api.references("q", typed + " groups")).isNotEmpty().isSubsetOf(inSomerset);
    }

    @Test
    void anAreaIsAChipThatCanBeRemoved() {
        PublicPage page = PublicPage.good("/search?q=clubs+in+somerset");

        assertThat(page.html()).contains("in Somerset");
        assertThat(page.links("/search?q=clubs")).contains("/search?q=clubs");
        assertThat(Api.search("q", "clubs in somerset")
                        .at("/query/understood/area/0")
                        .textValue())
                .isEqualTo("somerset");
    }

    @ParameterizedTest
    @CsvSource({"portsmouth clubs, Portsmouth", "clubs in TA1, TA1", "TA1, TA1", "ta1, TA1", "clubs TA 1, TA1"})
    void aTownOrAnOutwardCodeInTheQuestionIsAPlace(String question, String place) {
        JsonNode understood = Api.search("q", question).at("/query/understood");

        assertThat(Api.texts(understood.get("postcode"))).containsExactly(place);
        assertThat(understood.has("area")).isFalse();
        assertThat(PublicPage.good("/search?q=" + question.replace(" ", "+")).html())
                .contains("near " + place);
    }

    @Test
    void anOutwardCodeAloneAsksForNoHelp() {
        assertThat(Api.search("q", "TA1").at("/query/understood").fieldNames())
                .toIterable()
                .containsExactly("postcode");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"clubs near me", "clubs nearby", "swimming close to home", "clubs local to me", "nearest club"})
    void whoAsksForSomethingNearIsAskedForThePostcode(String question) {
        String encoded = question.replace(" ", "+");
        String asks = "<a class=\"govuk-link\" href=\"#postcode\">Add your postcode</a> to see what is near.";

        PublicPage page = PublicPage.good("/search?q=" + encoded);

        assertThat(page.html()).contains(asks, "id=\"postcode\"").doesNotContain("Remove </span>near");
        assertThat(PublicPage.good("/search?q=" + encoded + "&postcode=SS1").html())
                .doesNotContain("Add your postcode");
    }

    @Test
    void whoAsksForNothingNearIsNotAskedForThePostcode() {
        assertThat(PublicPage.good("/search?q=clubs").html()).doesNotContain("Add your postcode");
    }

    @Test
    void anAutismSchoolNearSouthendComesFromThereAndTakesTheChild() {
        List<JsonNode> results = Api.everyResult("q", "autism school for my 7 year old near SS1");

        assertThat(results.getFirst().get("match").textValue()).isEqualTo("strong");
        assertThat(results.getFirst().get("reference").textValue()).isEqualTo("S01");
        assertThat(Api.texts(results, "reference")).allMatch(reference -> reference.startsWith("S"));
        assertThat(results)
                .filteredOn(result -> result.get("match").textValue().equals("strong"))
                .isNotEmpty()
                .allSatisfy(AssertTakes::seven);
        assertThat(results.subList(0, 3)).allSatisfy(AssertTakes::seven);
    }

    @ParameterizedTest
    @CsvSource({
        "P21, New special free school (autism)",
        "M03, PIMs parents group",
        "P26, Supported Internships Programme"
    })
    void aListingThatCannotBeUsedYetIsStillFoundFirstByItsWholeName(String reference, String name) {
        assertThat(Api.references("q", name).getFirst()).isEqualTo(reference);
    }

    private static final class AssertTakes {

        private static void seven(JsonNode result) {
            assertThat(result.get("minimum_age").asDouble(0)).isLessThan(8);
            assertThat(result.get("maximum_age").asDouble(120)).isGreaterThanOrEqualTo(7);
        }
    }
}
