package org.localoffer.service.feedback;

import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.localoffer.directory.listing.Listing;
import org.localoffer.service.listing.ListingRepository;

/** Finds what has been published, including what has been taken down. */
@ApplicationScoped
public class PublishedItems {

    /** Nobody reads through more than this; a more specific search is needed instead. */
    public static final int MOST = 25;

    private final EntityManager entities;
    private final ListingRepository listings;

    PublishedItems(EntityManager entities, ListingRepository listings) {
        this.entities = entities;
        this.listings = listings;
    }

    /** Answers that contain the text. Those taken down come first, then the newest. */
    @Transactional
    public List<Answer> answers(String looked) {
        return entities.createQuery(
                        "from Answer where publishedAt is not null and (locate(:looked, lower(words)) > 0"
                                + " or locate(:looked, lower(coalesce(action, ''))) > 0 or cast(number as string) = :looked)"
                                + " order by takenDownAt desc nulls last, publishedAt desc",
                        Answer.class)
                .setParameter("looked", looked.toLowerCase(Locale.UK))
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Messages with an approved copy that contain the text. Those taken down come first, then the newest. */
    @Transactional
    public List<Feedback> messages(String looked) {
        return entities.createQuery(
                        "from Feedback f left join fetch f.listing l left join fetch l.provider"
                                + " where (f.publicText is not null or f.takenDownText is not null) and f.state not in :open"
                                + " and f.kind <> :harm and (lower(f.reference) = :looked"
                                + " or locate(:looked, lower(coalesce(f.publicText, f.takenDownText))) > 0)"
                                + " order by f.takenDownAt desc nulls last, f.receivedAt desc",
                        Feedback.class)
                .setParameter(
                        "open",
                        List.of(
                                FeedbackState.RECEIVED,
                                FeedbackState.FOR_REDACTION,
                                FeedbackState.REJECTION_PROPOSED,
                                FeedbackState.QUARANTINED))
                .setParameter("harm", FeedbackKind.POSSIBLE_HARM)
                .setParameter("looked", looked.toLowerCase(Locale.UK))
                .setMaxResults(MOST)
                .getResultList();
    }

    /**
     * Listings that have been taken down; with a search text, published listings too. The text is part of the name, or
     * the slug or the id.
     */
    @Transactional
    public List<Listing> listings(String looked) {
        return listings.searchNotRetired(looked, MOST);
    }
}
