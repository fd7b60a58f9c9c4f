package org.localoffer.service.listing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.ListingRevision;
import org.localoffer.service.foundation.England;

/**
 * What the directory listed at the end of a past day: each listing's last revision until then, if it was published. The
 * trail says what was published, retired and confirmed when; where its entries have ended, a listing counts as published
 * until the day on which it was retired. A revision that was taken down later is left out, since only officers may read
 * it.
 */
@ApplicationScoped
public class ListedOnDay {

    private static final String REVISIONS =
            "select last.* from (select distinct on (listing_id) * from listing_revision"
                    + " where made_at < :end order by listing_id, revision desc) last"
                    + " where cast(:help as text) is null or last.content -> 'kinds_of_help' @> to_jsonb(cast(:help as text))";

    private static final String PUBLISHED = "select l.id, l.slug, (select max(a.at) from audit_entry a"
            + "   where a.subject_type = 'listing' and a.subject_id = cast(l.id as text)"
            + "     and a.action = 'listing.confirmed' and a.at < :end) as checked_at"
            + " from listing l left join lateral (select a.action from audit_entry a"
            + "   where a.subject_type = 'listing' and a.subject_id = cast(l.id as text) and a.at < :end"
            + "     and a.action in ('listing.published', 'listing.revised', 'listing.published-again', 'listing.retired',"
            + "       'listing.taken-down') order by a.id desc limit 1) last on true"
            + " where l.id in (:ids) and (last.action in ('listing.published', 'listing.revised',"
            + "   'listing.published-again') or last.action is null and (l.retired_at is null or l.retired_at >= :end))"
            + " and (l.taken_down_revision is null or l.taken_down_revision < (select max(r.revision)"
            + "   from listing_revision r where r.listing_id = l.id and r.made_at < :end))"
            + " order by l.slug";

    private final Session session;

    ListedOnDay(Session session) {
        this.session = session;
    }

    /** The first day at the end of which anything was listed; empty if nothing ever was. */
    @Transactional
    public Optional<LocalDate> firstDay() {
        return Optional.ofNullable(
                        session.createSelectionQuery("select min(madeAt) from ListingRevision", Instant.class)
                                .getSingleResult())
                .map(England::day);
    }

    /**
     * What was published at the end of the day, by slug.
     *
     * @param help slug of a kind of help; null for any
     * @param day in England; before {@link #firstDay} nothing is listed
     */
    @Transactional
    public List<ListedContent> withHelp(@Nullable String help, LocalDate day) {
        Instant end = day.plusDays(1).atStartOfDay(England.ZONE).toInstant();
        Map<UUID, ListingRevision> revisions = session.createNativeQuery(REVISIONS, ListingRevision.class)
                .setParameter("end", end)
                .setParameter("help", help)
                .getResultStream()
                .collect(Collectors.toMap(revision -> revision.key().listingId(), Function.identity()));
        return revisions.isEmpty()
                ? List.of()
                : session.createNativeQuery(PUBLISHED, Tuple.class)
                        .addScalar("id", UUID.class)
                        .addScalar("slug", String.class)
                        .addScalar("checked_at", Instant.class)
                        .setParameter("end", end)
                        .setParameterList("ids", revisions.keySet())
                        .getResultStream()
                        .flatMap(row -> listed(row, revisions))
                        .toList();
    }

    private static Stream<ListedContent> listed(Tuple row, Map<UUID, ListingRevision> revisions) {
        return Stream.ofNullable(revisions.get(row.get("id", UUID.class)))
                .map(revision -> new ListedContent(
                        row.get("slug", String.class), revision.content(), row.get("checked_at", Instant.class)));
    }
}
