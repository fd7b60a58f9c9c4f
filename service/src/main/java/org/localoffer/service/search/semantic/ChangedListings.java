package org.localoffer.service.search.semantic;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.listing.ListingRepository.Changed;
import org.localoffer.service.listing.ListingRepository.Revised;

/**
 * Goes through the listings that changed, a page at a time: at first the whole directory, later what changed since. Not
 * for several threads at once.
 */
final class ChangedListings {

    /**
     * What changed up to this long before is asked for again: a transaction commits after the time that it records, and
     * clocks of copies of the service differ.
     */
    private static final Duration OVERLAP = Duration.ofMinutes(2);

    /** Some 10 MB, with the embeddings of all texts. */
    static final int PAGE = 1000;

    /** Before the id of every listing. */
    private static final UUID FIRST = new UUID(0, 0);

    private final Directory directory;
    private final InstantSource clock;

    /** When the last pass began; all that was committed by then was read. */
    private Instant readUntil = Instant.EPOCH;

    /** Revisions of the last pass, by listing, so that the next one does not read their texts again. */
    private Map<UUID, Integer> read = Map.of();

    private @Nullable Pass pass;

    ChangedListings(Directory directory, InstantSource clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** Where listings are read. */
    interface Directory {

        /** As {@link org.localoffer.service.listing.ListingRepository#revisedAfter}. */
        List<Revised> revisedAfter(Instant moment, UUID listing, int most);

        /** As {@link org.localoffer.service.listing.ListingRepository#changed}. */
        List<Changed> changed(List<UUID> listings);
    }

    /** Does something with a page of listings. If it fails, it gets the same page again. */
    interface PageReader {
        void read(List<Changed> listings) throws SQLException;
    }

    /** From listings that changed before the last pass to the newest change. */
    private static final class Pass {

        private final Instant began;
        private final Map<UUID, Integer> revisions = new HashMap<>();
        private Instant moment;
        private UUID listing = FIRST;

        Pass(Instant began, Instant from) {
            this.began = began;
            this.moment = from;
        }

        void advance(List<Revised> page) {
            page.forEach(each -> revisions.put(each.id(), each.revision()));
            if (!page.isEmpty()) {
                moment = page.getLast().updatedAt();
                listing = page.getLast().id();
            }
        }
    }

    /**
     * Reads the next page; a reader is called only with listings that it does not know.
     *
     * @return false if it was the last one for now
     */
    boolean nextPage(PageReader reader) throws SQLException {
        Pass current = pass == null ? begin() : pass;
        pass = current;
        List<Revised> page = directory.revisedAfter(current.moment, current.listing, PAGE);
        List<UUID> unknown = page.stream()
                .filter(each -> !Integer.valueOf(each.revision()).equals(read.get(each.id())))
                .map(Revised::id)
                .toList();
        if (!unknown.isEmpty()) {
            reader.read(directory.changed(unknown));
        }
        current.advance(page);
        if (page.size() == PAGE) {
            return true;
        }
        readUntil = current.began;
        read = current.revisions;
        pass = null;
        return false;
    }

    /** A clock that has been put back would otherwise hide what changes until it is as late again. */
    private Pass begin() {
        Instant now = clock.instant();
        Instant from = now.isBefore(readUntil) ? now : readUntil;
        return new Pass(now, from.minus(OVERLAP));
    }
}
