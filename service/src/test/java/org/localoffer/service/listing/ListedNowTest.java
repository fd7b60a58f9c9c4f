package org.localoffer.service.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.localoffer.directory.listing.Listing;
import org.localoffer.service.PortalTest;
import org.localoffer.service.http.ExtraListings;

/** What is listed now is kept in memory, and never longer than until a listing changes. */
@PortalTest
class ListedNowTest {

    @Inject
    ListedNow listedNow;

    @Inject
    ExtraListings extra;

    @SuppressWarnings("NullAway.Init") // set by each test
    private Listing listing;

    @AfterEach
    void retire() {
        extra.retire(listing, "It was a test.");
        ExtraListings.awaitTotal(114);
    }

    private void publish(String help) {
        listing = extra.publish(
                ExtraListings.content("{name: Portage of the test, summary: A visit., kinds_of_help: [" + help + "]}"));
    }

    private List<String> listed(String help) {
        return listedNow.read().with(help).stream().map(ListedContent::slug).toList();
    }

    @Test
    void aListingIsThereFromTheMomentItIsPublishedUntilItIsRetired() {
        List<String> before = listed("portage");

        publish("portage");
        assertThat(listed("portage")).containsAll(before).contains(listing.slug());

        extra.retire(listing, "It was a test.");
        assertThat(listed("portage")).containsAll(before).doesNotContain(listing.slug());
    }

    @Test
    void aRevisionIsSeenAtOnce() {
        publish("portage");
        assertThat(listed("portage")).contains(listing.slug());

        extra.revise(
                listing,
                ExtraListings.content("{name: Portage of the test, summary: A visit., kinds_of_help: [transport]}"));

        assertThat(listed("portage")).doesNotContain(listing.slug());
        assertThat(listed("transport")).contains(listing.slug());
    }

    @Test
    void theLastConfirmationIsKnown() {
        Instant checked = Instant.parse("2026-01-01T00:00:00Z");
        listing = extra.publishChecked(
                ExtraListings.content("{name: Portage of the test, summary: A visit., kinds_of_help: [portage]}"),
                checked);
        assertThat(listedNow.read().with("portage"))
                .filteredOn(listed -> listed.slug().equals(listing.slug()))
                .extracting(ListedContent::lastCheckedAt)
                .containsExactly(checked);
    }

    @Test
    void asLongAsNothingChangesNothingIsReadAgain() {
        publish("portage");

        assertThat(listedNow.read()).isSameAs(listedNow.read());
    }
}
