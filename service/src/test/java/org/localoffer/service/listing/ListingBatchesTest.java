package org.localoffer.service.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

import org.localoffer.directory.listing.Listing;
import org.localoffer.service.PortalTest;
import org.localoffer.service.http.Database;
import org.localoffer.service.listing.ListingRepository.Revised;

/** Whoever goes through the whole directory comes by every listing once. */
@PortalTest
class ListingBatchesTest {

    private static final int PAGE = 7;

    /** Of the sample's own listings. */
    private static final String SOURCE = "starting-content";

    @Inject
    ListingBatches batches;

    @Inject
    ListingRepository listings;

    @Inject
    Database database;

    @ConfigProperty(name = "quarkus.hibernate-search-orm.elasticsearch.indexing.max-bulk-size")
    int bulk;

    @Test
    void batchesOfIdsHoldEveryListingOnce() {
        List<UUID> ids = new ArrayList<>();
        List<UUID> page = batches.idsAfter(null, PAGE);
        while (!page.isEmpty()) {
            assertThat(page).hasSizeLessThanOrEqualTo(PAGE);
            ids.addAll(page);
            page = batches.idsAfter(ids.getLast(), PAGE);
        }

        assertThat(ids).doesNotHaveDuplicates().hasSize((int) database.count("listing"));
        assertThat(batches.byIds(ids.subList(0, PAGE)).keySet())
                .containsExactlyInAnyOrderElementsOf(ids.subList(0, PAGE));
    }

    @Test
    void pagesOfPublishedListingsHoldEachOnceWithItsProvider() {
        List<Listing> all = new ArrayList<>();
        List<Listing> page = listings.publishedAfter(null, PAGE);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = listings.publishedAfter(all.getLast().slug(), PAGE);
        }

        assertThat(all).extracting(Listing::slug).doesNotHaveDuplicates().hasSize((int)
                database.count("listing where status = 'PUBLISHED'"));
        assertThat(all.getFirst().provider().name()).isNotBlank();
    }

    @Test
    void pagesOfRevisionsHoldEveryListingOnceInTheOrderOfChanges() {
        List<Revised> all = new ArrayList<>();
        List<Revised> page = listings.revisedAfter(Instant.EPOCH, new UUID(0, 0), PAGE);
        while (!page.isEmpty()) {
            assertThat(page).hasSizeLessThanOrEqualTo(PAGE);
            all.addAll(page);
            page = listings.revisedAfter(
                    all.getLast().updatedAt(), all.getLast().id(), PAGE);
        }

        assertThat(all).extracting(Revised::id).doesNotHaveDuplicates().hasSize((int) database.count("listing"));
        assertThat(all).extracting(Revised::updatedAt).isSorted();
        Revised last = all.getLast();
        assertThat(listings.changed(List.of(last.id(), UUID.randomUUID())))
                .singleElement()
                .satisfies(changed -> {
                    assertThat(changed.id()).isEqualTo(last.id());
                    assertThat(changed.name()).isNotBlank();
                });
        assertThat(listings.changed(List.of(last.id())).getFirst().published())
                .isEqualTo(database.count("listing where id = ?1 and status = 'PUBLISHED'", last.id()) == 1);
    }

    @Test
    void listingsAreFoundByTheIdsThatTheirSourceGaveThem() {
        Map<String, Listing> found = batches.ofSource(SOURCE, List.of("P05", "P06", "nothing of that id"));

        assertThat(found).containsOnlyKeys("P05", "P06");
        assertThat(batches.ofSource("another source", List.of("P05"))).isEmpty();
        assertThat(batches.ofSource(SOURCE, List.of())).isEmpty();
    }

    @Test
    void whatIsPublishedOfASourceIsInTheOrderOfItsIds() {
        List<String> ids = listings.publishedFrom(SOURCE).stream()
                .map(SourcedListing::sourceId)
                .toList();

        assertThat(ids)
                .contains("P05", "P06")
                .isEqualTo(database.texts(
                        "select source_id from listing where status = 'PUBLISHED' and source = ?1"
                                + " order by source_id",
                        SOURCE));
    }

    @Test
    void theEnginesBulksAreAsLargeAsABatch() {
        assertThat(bulk).isEqualTo(ListingBatches.SIZE);
    }
}
