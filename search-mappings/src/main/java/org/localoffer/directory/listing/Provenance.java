package org.localoffer.directory.listing;

import java.time.Instant;
import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.ListingContent;

/**
 * The origin of a listing.
 *
 * @param source name of the data set, such as {@code trafford-schools}
 * @param sourceId id in the source, unique within it
 * @param citation where in the source the listing is, in words
 * @param fetchedAt when the source was last read
 * @param licence of the source's data
 * @param asImported content of the last import, by which the next import distinguishes changes of the source from
 *     changes made here
 * @param madeUp parts that are sample data, in words: "places", "times", "contacts"
 */
@Embeddable
public record Provenance(
        @Column(name = "source") String source,
        @Column(name = "source_id") String sourceId,
        @Column(name = "source_citation") @Nullable String citation,
        @Column(name = "source_fetched_at") Instant fetchedAt,
        @Column(name = "source_licence") @Nullable String licence,

        @Column(name = "source_content") @JdbcTypeCode(SqlTypes.JSON)
        ListingContent asImported,

        @Column(name = "made_up") @JdbcTypeCode(SqlTypes.JSON)
        Set<String> madeUp) {

    /** A copy for a later import from the same source. */
    public Provenance readAgain(Instant when, ListingContent content) {
        return new Provenance(source, sourceId, citation, when, licence, content, madeUp);
    }
}
