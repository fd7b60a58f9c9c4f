package org.localoffer.service.app;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import io.quarkus.logging.Log;

import org.localoffer.directory.guide.Guide;
import org.localoffer.directory.listing.Provenance;
import org.localoffer.directory.listing.Provider;
import org.localoffer.service.app.StartingFiles.ListingFile;
import org.localoffer.service.app.StartingFiles.ProviderFile;
import org.localoffer.service.foundation.Actor;
import org.localoffer.service.foundation.AdvisoryLocks;
import org.localoffer.service.listing.ListingPublisher;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.edition.Editions;
import org.localoffer.service.localarea.files.AreaFiles;

/** Publishes the content of the local area's folder, once, into an empty database. */
@ApplicationScoped
public class StartingContent {

    private static final String SOURCE = "starting-content";
    private static final Actor ACTOR = Actor.system("starting-content");

    private final EntityManager entities;
    private final Editions editions;
    private final CurrentLocalArea localArea;
    private final ListingPublisher publisher;
    private final StartingHistory history;
    private final AdvisoryLocks locks;
    private final Clock clock;

    StartingContent(
            EntityManager entities,
            Editions editions,
            CurrentLocalArea localArea,
            ListingPublisher publisher,
            StartingHistory history,
            AdvisoryLocks locks,
            Clock clock) {
        this.entities = entities;
        this.editions = editions;
        this.localArea = localArea;
        this.publisher = publisher;
        this.history = history;
        this.locks = locks;
        this.clock = clock;
    }

    /**
     * Loads providers, listings, guides and history if there is no provider yet, in one transaction. The index is built
     * afterwards and includes them.
     *
     * @throws org.localoffer.service.localarea.files.InvalidLocalAreaException if a file contains a mistake
     */
    @Transactional
    public void loadIntoEmptyDatabase() {
        locks.take("starting-content");
        if (!isEmpty()) {
            return;
        }
        AreaFiles folder = editions.folder();
        StartingFiles files = StartingFiles.read(folder, localArea.get());
        Map<String, Provider> providers = new HashMap<>();
        files.providers().forEach((slug, file) -> providers.put(slug, provider(file)));
        files.listings().forEach(file -> publish(file, Objects.requireNonNull(providers.get(file.provider()))));
        files.guides().forEach((slug, content) -> entities.persist(new Guide(UUID.randomUUID(), slug, content)));
        history.load(HistoryFiles.read(folder), StartingFiles.documentTitles(folder));
        Log.infof(
                "Loaded %d listings, %d providers and %d guides",
                files.listings().size(), providers.size(), files.guides().size());
    }

    private boolean isEmpty() {
        return entities.createQuery("select 1 from Provider", Integer.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private Provider provider(ProviderFile file) {
        Provider provider = new Provider(UUID.randomUUID(), file.slug(), file.name(), file.sector());
        provider.describe(file.about(), file.website(), file.contacts() == null ? List.of() : file.contacts());
        entities.persist(provider);
        return provider;
    }

    private void publish(ListingFile file, Provider provider) {
        Set<String> madeUp = file.madeUp() == null ? Set.of() : file.madeUp();
        Provenance provenance = new Provenance(
                SOURCE, file.reference(), file.citation(), clock.instant(), null, file.content(), madeUp);
        publisher.publish(provider, file.content(), provenance, ACTOR);
    }
}
