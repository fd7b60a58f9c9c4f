package org.localoffer.service.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.localoffer.service.PortalTest;
import org.localoffer.service.http.Api;

/** The listings of the sample area, as the public API shows them. */
@PortalTest
class SampleListingsTest {

    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@([\\w.-]+)");
    private static final Pattern PHONE =
            Pattern.compile("(?<![\\w/.-])(\\+44[ \\d]{9,13}|0\\d[\\d -]{7,11}\\d)(?![\\w-])");

    /** The telephone numbers that Ofcom reserves for drama, as used in the sample. */
    private static final String DRAMA = "01632 ?960 ?\\d{3}|07700 ?900 ?\\d{3}|08081 ?570 ?\\d{3}|03069 ?990 ?\\d{3}";

    private static String status(JsonNode listing) {
        return listing.at("/content/availability/status").asText();
    }

    @Test
    void noTwoListingsHaveTheSameSummaryOrDescription() {
        List<JsonNode> listings = Api.everyListing();

        for (String field : List.of("summary", "description")) {
            assertThat(listings.stream()
                            .map(listing -> listing.get("content").get(field).textValue())
                            .map(text -> text.toLowerCase(java.util.Locale.UK)
                                    .replaceAll("\\W+", " ")
                                    .strip())
                            .toList())
                    .as(field)
                    .hasSize(114)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void noDescriptionIsTheSameAsAnotherButForItsNames() {
        Map<String, List<String>> byOpening = Api.everyListing().stream()
                .collect(Collectors.groupingBy(
                        listing -> Arrays.stream(listing.get("content")
                                        .get("summary")
                                        .textValue()
                                        .split(" ", -1))
                                .limit(8)
                                .collect(Collectors.joining(" ")),
                        Collectors.mapping(listing -> listing.get("reference").textValue(), Collectors.toList())));

        assertThat(byOpening.values()).hasSize(114).allMatch(references -> references.size() == 1);
    }

    @ParameterizedTest
    @CsvSource({"P21, planned", "P26, planned", "S23, closed", "S24, closed", "M03, paused"})
    void plannedHistoricAndUnusableServicesHaveTheirStatus(String reference, String status) {
        JsonNode listing = Api.everyListing().stream()
                .filter(found -> found.get("reference").textValue().equals(reference))
                .findFirst()
                .orElseThrow();

        assertThat(status(listing)).isEqualTo(status);
        assertThat(listing.at("/content/availability/note").asText()).isNotBlank();
    }

    @Test
    void noOtherListingIsUnavailable() {
        assertThat(Api.everyListing().stream()
                        .filter(listing ->
                                List.of("planned", "closed", "paused").contains(status(listing)))
                        .map(listing -> listing.get("reference").textValue()))
                .containsExactlyInAnyOrder("P21", "P26", "S23", "S24", "M03");
    }

    @Test
    void unavailableServicesHaveNoMadeUpPlaceOrTime() {
        assertThat(Api.everyListing())
                .filteredOn(listing -> List.of("planned", "closed", "paused").contains(status(listing)))
                .hasSize(5)
                .allSatisfy(listing -> assertThat(listing.get("content").fieldNames())
                        .toIterable()
                        .doesNotContain("places", "times"));
    }

    @Test
    void everyListingSaysWhatItDoesWhereAndWhatOfItIsMadeUp() {
        assertThat(Api.everyListing()).hasSize(114).allSatisfy(listing -> {
            JsonNode content = listing.get("content");
            assertThat(content.path("kinds_of_help")).isNotEmpty();
            assertThat(content.at("/service_area/areas")).isNotEmpty();
            assertThat(content.path("coverage")).isNotEmpty();
            List<String> madeUp = Api.texts(listing.at("/source/made_up"));
            for (String part : List.of("places", "times", "contacts")) {
                assertThat(madeUp.contains(part))
                        .as("%s of %s", part, listing.get("reference"))
                        .isEqualTo(content.has(part));
            }
        });
    }

    @Test
    void everyMailboxIsAtExampleOrg() {
        assertThat(Api.everyListing())
                .allSatisfy(listing -> assertThat(PublicText.all(MAIL, listing)).allMatch("example.org"::equals));
        assertThat(Api.everyListing().stream().flatMap(listing -> PublicText.all(MAIL, listing).stream()))
                .hasSizeGreaterThan(50);
    }

    @Test
    void everyPhoneIsOfTheNumbersForDrama() {
        assertThat(Api.everyListing().stream().flatMap(listing -> PublicText.all(PHONE, listing).stream()))
                .hasSizeGreaterThan(50)
                .allMatch(phone -> phone.matches(DRAMA));
    }

    private static final class PublicText {

        private static List<String> all(Pattern pattern, JsonNode listing) {
            return pattern.matcher(listing.toString())
                    .results()
                    .map(match -> match.group(1))
                    .toList();
        }
    }
}
