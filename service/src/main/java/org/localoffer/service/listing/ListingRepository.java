package org.localoffer.service.listing;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.Listing;
import org.localoffer.directory.listing.ListingStatus;
import org.localoffer.directory.listing.Provider;
import org.localoffer.service.privacy.DirectoryNames;

/**
 * Finds listings in the database. Whether one is published, and so may be seen by the public, is asked in no other
 * query.
 */
@ApplicationScoped
public class ListingRepository implements DirectoryNames {

    private static final String WITH_PROVIDER = "from Listing l join fetch l.provider p";
    private static final String IS_PUBLISHED = " where l.status = :published ";

    /** The same in SQL, where functions of the database are asked of the content. */
    private static final String FROM_PUBLISHED = " from listing where status = 'PUBLISHED' ";

    /** Must equal the expression of the database index {@code listing_text}; otherwise the index is not used. */
    private static final String TEXT = "to_tsvector('english', coalesce(content ->> 'name', '') || ' '"
            + " || coalesce(content ->> 'summary', '') || ' ' || coalesce(content ->> 'description', ''))";

    private static final String MATCHING =
            FROM_PUBLISHED + "and (:words = '' or " + TEXT + " @@ to_tsquery('english', :words))";

    /** Rows of a long list that are in memory at a time. */
    private static final int FETCHED = 1000;

    private final Session session;

    ListingRepository(Session session) {
        this.session = session;
    }

    /**
     * What stands at a listing's address.
     *
     * @param key a slug, or an id
     */
    @Transactional
    public FoundListing find(String key) {
        if (!Slugs.canBe(key)) {
            return new FoundListing.Unknown();
        }
        return by("l.slug = :key", key)
                .or(() -> id(key).flatMap(id -> by("l.id = :key", id)))
                .map(ListingRepository::found)
                .orElseGet(FoundListing.Unknown::new);
    }

    private Optional<Listing> by(String condition, Object key) {
        return session.createSelectionQuery(WITH_PROVIDER + " where " + condition, Listing.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    private static FoundListing found(Listing listing) {
        return switch (listing.status()) {
            case PUBLISHED -> new FoundListing.Published(listing);
            case RETIRED -> new FoundListing.Retired(listing);
            case TAKEN_DOWN -> new FoundListing.TakenDown();
        };
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Listings by slug, with their providers, including those no longer published. Unknown slugs are absent. */
    @Transactional
    public Map<String, Listing> findAll(List<String> slugs) {
        if (slugs.isEmpty()) {
            return Map.of();
        }
        return session.createSelectionQuery(WITH_PROVIDER + " where l.slug in :slugs", Listing.class)
                .setParameter("slugs", slugs)
                .getResultStream()
                .collect(Collectors.toMap(Listing::slug, Function.identity()));
    }

    /** A published listing, with its provider. */
    @Transactional
    public Optional<Listing> published(String slug) {
        if (!Slugs.canBe(slug)) {
            return Optional.empty();
        }
        return published(Listing.class, WITH_PROVIDER, "and l.slug = :slug")
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    /**
     * The next published listings with their providers, by slug.
     *
     * @param after slug of the last one that was read; null for the first
     */
    @Transactional
    public List<Listing> publishedAfter(@Nullable String after, int most) {
        // No slug is empty, and every text comes after the empty one.
        return published(Listing.class, WITH_PROVIDER, "and l.slug > :after order by l.slug")
                .setParameter("after", after == null ? "" : after)
                .setMaxResults(most)
                .getResultList();
    }

    /** Slugs of published listings, in their order; the database is read in pages while the stream is. */
    Stream<PublishedSlug> publishedSlugs(int first, int most) {
        return published(
                        PublishedSlug.class,
                        "select new org.localoffer.service.listing.PublishedSlug(l.slug, l.updatedAt) from Listing l",
                        "order by l.slug")
                .setFirstResult(first)
                .setMaxResults(most)
                .setFetchSize(FETCHED)
                .getResultStream();
    }

    /** What of a provider is published, with the provider, by slug. */
    @Transactional
    public List<Listing> publishedOf(Provider provider, int most) {
        return published(Listing.class, WITH_PROVIDER, "and p = :provider order by l.slug")
                .setParameter("provider", provider)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * What of some providers is published, with the providers; those that need a look first: never confirmed, then
     * longest ago.
     *
     * @param providers slugs
     */
    @Transactional
    public List<Listing> publishedOf(Set<String> providers, int most) {
        return published(
                        Listing.class,
                        WITH_PROVIDER,
                        "and p.slug in :providers order by l.lastCheckedAt nulls first, l.slug")
                .setParameter("providers", providers)
                .setMaxResults(most)
                .getResultList();
    }

    /** How much of each provider is published, without providers that nobody has told us; in no order. */
    @Transactional
    List<ListedProvider> publishedByProvider() {
        return published(
                        ListedProvider.class,
                        "select new org.localoffer.service.listing.ListedProvider(p.slug, p.name, count(l))"
                                + " from Listing l join l.provider p",
                        "group by p.slug, p.name")
                .getResultStream()
                .filter(provider -> Provider.isKnown(provider.slug(), provider.name()))
                .toList();
    }

    /** All that is published of a source, such as {@code trafford-schools}, in the order of the ids that it gave. */
    @Transactional
    public List<SourcedListing> publishedFrom(String source) {
        return published(
                        SourcedListing.class,
                        "select new org.localoffer.service.listing.SourcedListing(l.id, l.provenance.sourceId)"
                                + " from Listing l",
                        "and l.provenance.source = :source order by l.provenance.sourceId")
                .setParameter("source", source)
                .getResultList();
    }

    private <T> SelectionQuery<T> published(Class<T> type, String from, String rest) {
        return session.createSelectionQuery(from + IS_PUBLISHED + rest, type)
                .setParameter("published", ListingStatus.PUBLISHED);
    }

    /** What every published listing says now, by slug; {@link ListedNow} keeps it. */
    @Transactional
    List<ListedContent> listed() {
        return published(
                        ListedContent.class,
                        "select new org.localoffer.service.listing.ListedContent(l.slug, l.content, l.lastCheckedAt)"
                                + " from Listing l",
                        "order by l.slug")
                .getResultList();
    }

    /**
     * A number that changes with every change of a listing, whoever makes it: PostgreSQL's {@code xmin} is the transaction
     * that wrote a row last.
     */
    @Transactional
    long fingerprint() {
        return session.createNativeQuery(
                        "select cast(coalesce(sum(hashtext(concat(id, xmin))), 0) as bigint) from listing", Long.class)
                .getSingleResult();
    }

    /**
     * Numbers of published listings that offer a kind of help.
     *
     * @param all of them, also without a sector or a need
     * @param bySector by slug of the sector
     * @param byNeed by slug of each need that they are meant for
     */
    public record HelpCounts(long all, Map<String, Long> bySector, Map<String, Long> byNeed) {}

    /** @param help slug of the kind */
    @Transactional
    public HelpCounts countsWithHelp(String help) {
        return new HelpCounts(
                count("'all'", help).getOrDefault("all", 0L),
                count("content ->> 'sector'", help),
                count("jsonb_array_elements_text(coalesce(content -> 'needs' -> 'types', '[]'))", help));
    }

    /** @param counted the expression in SQL whose values are counted */
    private Map<String, Long> count(String counted, String help) {
        return session.createNativeQuery(
                        "select value, count(*) from (select " + counted + " as value" + FROM_PUBLISHED
                                + "and content -> 'kinds_of_help' @> to_jsonb(cast(:help as text))) as counted"
                                + " where value is not null group by value",
                        Tuple.class)
                .setParameter("help", help)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, String.class), row -> row.get(1, Number.class)
                        .longValue()));
    }

    /**
     * How many published listings match words.
     *
     * @param words a query of PostgreSQL's text search; empty for all listings
     */
    @Transactional
    public long countMatching(String words) {
        return session.createNativeQuery("select count(*)" + MATCHING, Long.class)
                .setParameter("words", words)
                .getSingleResult();
    }

    /**
     * Published listings that match words, the best first; without their providers.
     *
     * @param words a query of PostgreSQL's text search; empty for all listings
     */
    @Transactional
    public List<Listing> matching(String words, int first, int most) {
        return session.createNativeQuery(
                        "select *" + MATCHING + " order by ts_rank(" + TEXT
                                + ", to_tsquery('english', :words)) desc, slug",
                        Listing.class)
                .setParameter("words", words)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** A listing that is published or taken down, with its provider. */
    @Transactional
    public Optional<Listing> notRetired(String slug) {
        if (!Slugs.canBe(slug)) {
            return Optional.empty();
        }
        return session.createSelectionQuery(
                        WITH_PROVIDER + " where l.slug = :slug and l.status <> :retired", Listing.class)
                .setParameter("slug", slug)
                .setParameter("retired", ListingStatus.RETIRED)
                .getResultStream()
                .findFirst();
    }

    /**
     * With their providers: those that are taken down, and after them published ones where something is looked for.
     *
     * @param looked a part of a name, a slug or an id; empty for all that are taken down
     */
    @Transactional
    public List<Listing> searchNotRetired(String looked, int most) {
        List<UUID> ids = session.createNativeQuery(
                        "select id from listing where (status = 'TAKEN_DOWN' or (status = 'PUBLISHED' and :looked <> ''))"
                                + " and (position(:looked in lower(content ->> 'name')) > 0 or slug = :looked"
                                + " or cast(id as text) = :looked)"
                                + " order by status desc, lower(content ->> 'name'), id",
                        UUID.class)
                .setParameter("looked", looked.toLowerCase(Locale.UK))
                .setMaxResults(most)
                .getResultList();
        return session.createSelectionQuery(
                        WITH_PROVIDER
                                + " where l.id in :ids order by case when l.status = :down then 0 else 1 end, l.slug",
                        Listing.class)
                .setParameter("ids", ids)
                .setParameter("down", ListingStatus.TAKEN_DOWN)
                .getResultList();
    }

    /** A revision of a listing, and when it was made. */
    public record Revised(UUID id, int revision, Instant updatedAt) {}

    /**
     * The next listings, published or not, in the order in which they changed, and by id where that was at the same
     * time.
     *
     * @param moment when the last one that was read changed
     * @param listing its id
     */
    @Transactional
    public List<Revised> revisedAfter(Instant moment, UUID listing, int most) {
        return session.createNativeQuery(
                        "select id, revision, updated_at from listing where (updated_at, id) > (:moment, :listing)"
                                + " order by updated_at, id",
                        Tuple.class)
                .addScalar("id", UUID.class)
                .addScalar("revision", Integer.class)
                .addScalar("updated_at", Instant.class)
                .setParameter("moment", moment)
                .setParameter("listing", listing)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new Revised(
                        row.get("id", UUID.class),
                        row.get("revision", Integer.class),
                        row.get("updated_at", Instant.class)))
                .toList();
    }

    /**
     * What a listing says that was changed.
     *
     * @param published false where the public may not see it any more
     */
    public record Changed(
            UUID id,
            boolean published,
            String name,
            @Nullable String summary,
            @Nullable String description) {}

    /** What listings say now, in no order. No entities are made, so that many can be asked for. */
    @Transactional
    public List<Changed> changed(List<UUID> ids) {
        return session.createNativeQuery(
                        "select id, status = 'PUBLISHED', content ->> 'name', content ->> 'summary',"
                                + " content ->> 'description' from listing where id in (:ids)",
                        Changed.class)
                .setParameterList("ids", ids)
                .getResultList();
    }

    @Override
    @Transactional
    public List<String> lowerCaseNames() {
        return session.createNativeQuery(
                        "select lower(name) from provider union select lower(content ->> 'name') from listing"
                                + " where status <> 'TAKEN_DOWN' union select lower(content ->> 'title') from guide",
                        String.class)
                .getResultList();
    }
}
