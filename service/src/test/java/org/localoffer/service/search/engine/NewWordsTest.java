package org.localoffer.service.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import jakarta.inject.Inject;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import org.localoffer.directory.listing.Listing;
import org.localoffer.service.PortalTest;
import org.localoffer.service.http.Api;
import org.localoffer.service.http.ExtraListings;

/** Words that no listing had before. */
@PortalTest
class NewWordsTest {

    @Inject
    ExtraListings extra;

    private static boolean isCorrected(String question) {
        return !Api.search("q", question).at("/query/corrected").isNull();
    }

    @Test
    void theNameOfANewListingIsNotCorrectedForMoreThanSeconds() {
        assertThat(isCorrected("trampolime")).isTrue();
        Listing listing = extra.publish(ExtraListings.content("""
                name: Trampolime Yard
                summary: Skittles and lemonade.
                """));
        try {
            ExtraListings.awaitTotal(115);
            Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> !isCorrected("trampolime"));
        } finally {
            extra.retire(listing, "made for a test");
            ExtraListings.awaitTotal(114);
        }
    }
}
