package org.localoffer.service.search.semantic;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;

import org.localoffer.service.listing.ListingRepository.Changed;
import org.localoffer.service.listing.ListingRepository.Revised;

/** A directory without a database. */
final class DirectoryInMemory implements ChangedListings.Directory {

    /** Order of a moment, then of the id as PostgreSQL has it: of unsigned numbers, as of the id's text. */
    private static final Comparator<Revised> ORDER = Comparator.comparing(Revised::updatedAt)
            .thenComparing(listing -> listing.id().toString());

    private final Map<UUID, Revised> revisions = new HashMap<>();
    private final Map<UUID, Changed> texts = new HashMap<>();
    private final Random random = new Random(9);
    private int listed;
    private int largestPage;

    List<UUID> publish(int listings, Instant at) {
        List<UUID> ids = new ArrayList<>();
        for (int listing = 0; listing < listings; listing++) {
            UUID id = new UUID(random.nextLong(), random.nextLong());
            revisions.put(id, new Revised(id, 1, at));
            texts.put(id, new Changed(id, true, "Club " + id, "For all.", null));
            ids.add(id);
        }
        return ids;
    }

    /** The next revision, which says the same. */
    void revise(UUID id, Instant at) {
        Revised before = Objects.requireNonNull(revisions.get(id));
        revisions.put(id, new Revised(id, before.revision() + 1, at));
    }

    void say(UUID id, boolean published, String name, Instant at) {
        revise(id, at);
        texts.put(id, new Changed(id, published, name, null, null));
    }

    @Override
    public List<Revised> revisedAfter(Instant moment, UUID listing, int most) {
        Revised after = new Revised(listing, 0, moment);
        List<Revised> page = revisions.values().stream()
                .filter(each -> ORDER.compare(each, after) > 0)
                .sorted(ORDER)
                .limit(most)
                .toList();
        listed += page.size();
        return page;
    }

    @Override
    public List<Changed> changed(List<UUID> listings) {
        largestPage = Math.max(largestPage, listings.size());
        return listings.stream()
                .map(id -> Objects.requireNonNull(texts.get(id)))
                .toList();
    }

    /** Forgets what was asked for. */
    void forget() {
        listed = 0;
    }

    /** How many revisions were told. */
    int listed() {
        return listed;
    }

    /** The most listings whose texts were asked for at once. */
    int largestPage() {
        return largestPage;
    }
}
