package org.localoffer.service.search.semantic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.localoffer.service.listing.ListingRepository.Changed;

/** Each revision is read once, whenever it was committed. */
class ChangedListingsTest {

    private static final Instant START = Instant.parse("2026-03-01T09:00:00Z");

    private final DirectoryInMemory directory = new DirectoryInMemory();
    private Instant now = START;

    private final ChangedListings changed = new ChangedListings(directory, () -> now);

    private void later(Duration time) {
        now = now.plus(time);
    }

    /** The ids that are read until nothing is left. */
    private List<UUID> read() throws SQLException {
        List<UUID> read = new ArrayList<>();
        boolean more = true;
        while (more) {
            more = changed.nextPage(page -> page.stream().map(Changed::id).forEach(read::add));
        }
        return read;
    }

    @Test
    void theFirstTimeTheWholeDirectoryIsReadInPages() throws SQLException {
        List<UUID> published = directory.publish(2 * ChangedListings.PAGE + 7, START.minus(Duration.ofDays(900)));

        assertThat(read()).containsExactlyInAnyOrderElementsOf(published);
        assertThat(directory.largestPage()).isEqualTo(ChangedListings.PAGE);
    }

    @Test
    void afterwardsOnlyWhatChangedIsRead() throws SQLException {
        List<UUID> published = directory.publish(50, START.minusSeconds(30));
        read();
        later(Duration.ofSeconds(5));
        directory.revise(published.get(20), now);

        assertThat(read()).containsExactly(published.get(20));
        later(Duration.ofSeconds(5));
        assertThat(read()).isEmpty();
    }

    @Test
    void whatHasNotChangedLatelyIsNotEvenListed() throws SQLException {
        directory.publish(50, START.minus(Duration.ofMinutes(10)));
        read();
        directory.forget();
        later(Duration.ofSeconds(5));

        assertThat(read()).isEmpty();
        assertThat(directory.listed()).isZero();
    }

    @Test
    void aChangeThatIsCommittedLateIsRead() throws SQLException {
        directory.publish(50, START);
        read();
        Instant recorded = now;
        later(Duration.ofSeconds(60));
        directory.publish(3, now);
        read();
        List<UUID> late = directory.publish(1, recorded);

        assertThat(read()).isEqualTo(late);
    }

    @Test
    void changesAreReadAfterTheClockWasPutBack() throws SQLException {
        later(Duration.ofDays(30));
        read();
        now = START;
        read();
        later(Duration.ofSeconds(5));
        List<UUID> published = directory.publish(1, now);

        assertThat(read()).isEqualTo(published);
    }

    @Test
    void aPageThatFailedIsReadAgain() throws SQLException {
        List<UUID> published = directory.publish(3, START);

        assertThatThrownBy(() -> changed.nextPage(_ -> {
                    throw new SQLException("away");
                }))
                .hasMessage("away");
        assertThat(read()).containsExactlyInAnyOrderElementsOf(published);
    }
}
