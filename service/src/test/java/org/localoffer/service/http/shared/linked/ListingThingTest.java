package org.localoffer.service.http.shared.linked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.directory.listing.Listing;
import org.localoffer.directory.listing.Provenance;
import org.localoffer.directory.listing.Provider;
import org.localoffer.directory.listing.content.ListingContent;
import org.localoffer.directory.listing.content.Sector;
import org.localoffer.service.foundation.TestClock;
import org.localoffer.service.http.ExtraListings;
import org.localoffer.service.localarea.files.LocalAreaReader;
import org.localoffer.service.localarea.files.SampleFiles;
import org.localoffer.service.localarea.model.LocalArea;

class ListingThingTest {

    private static final LocalArea AREA = LocalAreaReader.read(SampleFiles.all());

    private static JsonNode data(String more) {
        return data(more, "hill-club");
    }

    private static JsonNode data(String more, String provider) {
        ListingContent content = ExtraListings.content("name: Club\nsummary: A club.\n" + more);
        Provenance provenance = new Provenance("test", "T-1", null, TestClock.now(), null, content, Set.of());
        Listing listing = new Listing(
                UUID.fromString("00000000-0000-4000-8000-000000000001"),
                "club",
                new Provider(UUID.randomUUID(), provider, "Hill Club", Sector.VOLUNTARY),
                content,
                provenance,
                TestClock.now());
        return new ObjectMapper()
                .valueToTree(ListingThing.of(listing, AREA, path -> "https://localoffer.example.org" + path));
    }

    @Test
    void whatIsNotToldIsLeftOut() {
        JsonNode data = data("");

        assertThat(data.propertyStream().map(Map.Entry::getKey))
                .containsExactly(
                        "@context",
                        "@type",
                        "@id",
                        "url",
                        "name",
                        "description",
                        "disambiguatingDescription",
                        "provider");
        assertThat(data.at("/provider/url").textValue())
                .isEqualTo("https://localoffer.example.org/providers/hill-club");
    }

    @Test
    void aProviderThatNobodyToldUsIsNoOrganisation() {
        assertThat(data("", "not-known-southend").has("provider")).isFalse();
    }

    @Test
    void agesAreThoseThatAreStated() {
        assertThat(data("ages: {minimum: 5, maximum: 11.5, basis: stated}").get("audience"))
                .hasToString("{\"@type\":\"PeopleAudience\",\"suggestedMinAge\":5,\"suggestedMaxAge\":11.5}");
        assertThat(data("ages: {minimum: 5, maximum: 11, basis: assumed}").has("audience"))
                .isFalse();
    }

    @Test
    void hoursAreClaimedWhereNothingElseIsSaidOfThem() {
        JsonNode hours = data("times: [{days: [MONDAY, TUESDAY], opens: '09:00', closes: '16:30'}]")
                .get("hoursAvailable");

        assertThat(hours)
                .hasToString("[{\"@type\":\"OpeningHoursSpecification\",\"dayOfWeek\":[\"https://schema.org/Monday\","
                        + "\"https://schema.org/Tuesday\"],\"opens\":\"09:00\",\"closes\":\"16:30\"}]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "times: [{days: [MONDAY], opens: '09:00', closes: '16:30', note: Term time only}]",
                "times: [{days: [MONDAY], opens: '09:00', closes: '16:30'}, {note: Ring first}]",
                "times: [{days: [MONDAY]}]",
                "times: [{days: [MONDAY], opens: '09:00'}]",
                "times: [{days: [MONDAY], opens: '09:00', closes: '16:30'}]\navailability: {status: closed}",
            })
    void noHoursAreClaimedWhereThatMaySendAFamilyToAClosedDoor(String times) {
        assertThat(data(times).has("hoursAvailable")).isFalse();
    }

    @Test
    void whatIsFreeIsOfferedForNothing() {
        assertThat(data("cost: {free: true}").at("/offers/price").intValue()).isZero();
        assertThat(data("cost: {free: true}").at("/offers/price").isNumber()).isTrue();
        assertThat(data("cost: {free: false}").has("offers")).isFalse();
        assertThat(data("cost: {free: true}\navailability: {status: paused}").has("offers"))
                .isFalse();
    }

    @Test
    void aMaskedPlaceIsATownAndNoPoint() {
        JsonNode place =
                data("places: [{name: House, address: 1 Lane, town: Southsea, postcode: PO5 1AA, latitude: 50.78643,"
                                + " longitude: -1.08765, masked: true}]")
                        .at("/availableChannel/0/serviceLocation");

        assertThat(place.toString()).contains("Southsea", "PO5").doesNotContain("House", "Lane", "1AA", "geo", "50.7");
    }

    @Test
    void aPlaceIsAnAddressAndAPoint() {
        JsonNode place = data("places: [{name: Hall, town: Southend, latitude: 51.54, longitude: 0.71}]")
                .at("/availableChannel/0/serviceLocation");

        assertThat(place.at("/address/addressCountry").textValue()).isEqualTo("GB");
        assertThat(place.at("/geo/latitude").decimalValue()).isEqualByComparingTo("51.54");
    }

    @Test
    void contactsAreNumbersThatCanBeDialledAndMailboxes() {
        JsonNode phones =
                data("contacts: [{role: Office, phone: 'Ring 01632 960001'}, {note: At the door}, {email: club@example.org}]")
                        .at("/availableChannel/0/servicePhone");

        assertThat(phones)
                .hasToString("[{\"@type\":\"ContactPoint\",\"telephone\":\"01632960001\"},"
                        + "{\"@type\":\"ContactPoint\",\"email\":\"club@example.org\"}]");
    }
}
