package org.localoffer.service.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import jakarta.inject.Singleton;

import com.microsoft.playwright.Locator;

import org.localoffer.directory.listing.Listing;
import org.localoffer.service.http.ExtraListings;

/**
 * A listing of the provider's own for these journeys, so that they do not change the sample listings that other tests
 * compare.
 */
@Singleton
class JuniperClub {

    static final String NAME = "Juniper Lane holiday club";
    static final String PHONE = "01632 960555";

    private static final String CONTENT = """
            name: %s
            summary: Games and crafts in the holidays, for children who need a quiet place.
            kinds_of_help: [clubs-and-leisure]
            sector: voluntary
            ages: {minimum: 5, maximum: 11, basis: stated}
            availability: {status: available}
            delivery: [in-person]
            contacts:
              - {role: Club desk, phone: %s, email: juniper@example.org}
            places:
              - {name: Juniper Hall, address: 1 Juniper Lane, town: Southsea, postcode: PO5 1AA, area: portsmouth}
            service_area: {areas: [portsmouth]}
            """.formatted(NAME, PHONE);

    private final ExtraListings listings;

    JuniperClub(ExtraListings listings) {
        this.listings = listings;
    }

    /** Its pages are available at once. It is indexed later, which no journey waits for. */
    Listing publish() {
        return listings.publish(ExtraListings.content(CONTENT));
    }

    void retire(Listing listing) {
        listings.retire(listing, "It was a test.");
        ExtraListings.awaitTotal(114);
    }

    /** Its entry among the provider's own listings. */
    static Locator among(StaffVisit provider) {
        return provider.page().locator(".lo-own").filter(new Locator.FilterOptions().setHasText(NAME));
    }

    /** Opens its form from the provider's own listings. */
    static void change(StaffVisit provider) {
        provider.open("/provider");
        among(provider).getByText("Change this listing").click();
        assertThat(provider.heading()).hasText("Change " + NAME);
    }

    /** Sends a new phone number to the officers, and leaves the provider's page of that edit open. */
    static void sendPhone(StaffVisit provider, String phone) {
        change(provider);
        provider.field("Contact 1: phone (optional)").fill(phone);
        provider.page().locator("#contact").getByText("Done").click();
        provider.button("Send to an officer").click();
        assertThat(provider.notice()).containsText("Your changes are sent");
    }
}
