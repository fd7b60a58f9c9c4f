package org.localoffer.service.listing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.Listing;

/**
 * Reads listings, published or not, a batch at a time, wherever a whole file or the whole directory is gone through: so
 * it takes no more memory, and a listing no more time, however many there are.
 */
@ApplicationScoped
public class ListingBatches {

    /**
     * Listings of one transaction, and of one request to the engine: few enough for a small heap and for progress that
     * is seen, many enough that the statements around them cost little. The engine's bulks are as large
     * (application.properties).
     */
    public static final int SIZE = 250;

    private final Session session;

    ListingBatches(Session session) {
        this.session = session;
    }

    /**
     * Ids of the next listings, in the order of the database.
     *
     * @param after the last one that was read; null for the first
     */
    @Transactional
    public List<UUID> idsAfter(@Nullable UUID after, int most) {
        SelectionQuery<UUID> ids = after == null
                ? session.createSelectionQuery("select id from Listing order by id", UUID.class)
                : session.createSelectionQuery("select id from Listing where id > :after order by id", UUID.class)
                        .setParameter("after", after);
        return ids.setMaxResults(most).getResultList();
    }

    /** Listings by id, with their providers. Unknown ids are absent. */
    @Transactional
    public Map<UUID, Listing> byIds(Collection<UUID> ids) {
        return session.createSelectionQuery("from Listing l join fetch l.provider where l.id in :ids", Listing.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Listing::id, Function.identity()));
    }

    /** Listings of one source by the ids that it gave them, without their providers. Unknown ids are absent. */
    @Transactional
    public Map<String, Listing> ofSource(String source, Collection<String> sourceIds) {
        if (sourceIds.isEmpty()) {
            return Map.of();
        }
        return session.createSelectionQuery(
                        "from Listing where provenance.source = :source and provenance.sourceId in :ids", Listing.class)
                .setParameter("source", source)
                .setParameter("ids", sourceIds)
                .getResultStream()
                .collect(Collectors.toMap(listing -> listing.provenance().sourceId(), Function.identity()));
    }
}
