package org.localoffer.service.http;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.restassured.RestAssured;
import org.awaitility.Awaitility;
import org.hamcrest.Matchers;

import org.localoffer.directory.listing.Listing;
import org.localoffer.directory.listing.Provenance;
import org.localoffer.directory.listing.Provider;
import org.localoffer.directory.listing.content.ContentJson;
import org.localoffer.directory.listing.content.ListingContent;
import org.localoffer.service.foundation.Actor;
import org.localoffer.service.foundation.TestClock;
import org.localoffer.service.listing.ListingPublisher;
import org.localoffer.service.search.index.IndexJobs;
import org.localoffer.service.stack.RealServers;

/** Listings beside those of the sample area. Whoever publishes one retires it, so that others count the sample alone. */
@Singleton
public class ExtraListings {

    private static final Actor ACTOR = Actor.system("test");

    private final EntityManager entities;
    private final ListingPublisher publisher;
    private final IndexJobs jobs;

    ExtraListings(EntityManager entities, ListingPublisher publisher, IndexJobs jobs) {
        this.entities = entities;
        this.publisher = publisher;
        this.jobs = jobs;
    }

    /** Content as an author writes it, in YAML. */
    public static ListingContent content(String yaml) {
        try {
            return ContentJson.authored(new YAMLFactory()).readValue(yaml, ListingContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** A club that meets on Mondays, with everything that a provider has to tell. */
    public static ListingContent club(String name, String animals) {
        return content("""
                name: %s
                summary: A club for %s.
                description: We meet on Mondays.
                kinds_of_help: [clubs-and-leisure]
                sector: voluntary
                ages: {minimum: 5, maximum: 11, basis: stated}
                contacts: [{role: Club desk, phone: 01632 960777, email: club@example.org}]
                places: [{name: Hall, town: Portsmouth, postcode: PO3 9ZZ, area: portsmouth}]
                """.formatted(name, animals));
    }

    @Transactional
    public Listing publish(ListingContent content) {
        Provider provider = entities.createQuery("from Provider where slug = 'solent-nhs-trust'", Provider.class)
                .getSingleResult();
        Provenance provenance =
                new Provenance("test", "T-" + UUID.randomUUID(), null, TestClock.now(), null, content, Set.of());
        Listing listing = publisher.publish(provider, content, provenance, ACTOR);
        jobs.changed(listing);
        return listing;
    }

    /** Published, and confirmed at that time. */
    @Transactional
    public Listing publishChecked(ListingContent content, Instant checked) {
        Listing listing = publish(content);
        entities.flush();
        entities.createNativeQuery("update listing set last_checked_at = :checked where id = :id")
                .setParameter("checked", checked)
                .setParameter("id", listing.id())
                .executeUpdate();
        return listing;
    }

    /** Publishes another revision, as an import does. */
    @Transactional
    public void revise(Listing published, ListingContent content) {
        Listing listing = entities.find(Listing.class, published.id());
        publisher.revise(listing, content, listing.provenance(), ACTOR);
        jobs.changed(listing);
    }

    /** A listing that a test took down leaves the index, too, although nobody has said so yet. */
    @Transactional
    public void retire(Listing published, String reason) {
        Listing listing = entities.find(Listing.class, published.id());
        if (listing.isVisible()) {
            publisher.retire(listing, reason, ACTOR);
        }
        jobs.changed(listing);
    }

    /** Waits until a search without any condition finds so many. */
    public static void awaitTotal(int total) {
        awaitTotal(total, RestAssured.port);
    }

    /**
     * The same, where RestAssured is not told the portal's port: after all tests of a class. The engine, which would show
     * what was written once a second, is told to do it now.
     */
    public static void awaitTotal(int total, int port) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> {
                            RestAssured.post(RealServers.engineUrl() + "/_refresh");
                            return RestAssured.get("http://127.0.0.1:" + port + "/api/v1/listings")
                                    .<Integer>path("total");
                        },
                        Matchers.is(total));
    }
}
