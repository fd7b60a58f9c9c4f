package org.localoffer.service.edition;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.localoffer.service.AdvisoryLocks;
import org.localoffer.service.audit.AuditTrail;
import org.localoffer.service.localarea.AreaFiles;
import org.localoffer.service.localarea.LocalAreaReader;

/** Opens the newest edition of the local area; the folder becomes edition 1 where the database has none. */
@ApplicationScoped
public class Editions {

    private static final String SAMPLE = "local-area/sample";

    private final EntityManager entities;
    private final CurrentLocalArea current;
    private final AuditTrail audit;
    private final LocalAreaConfig config;
    private final AdvisoryLocks locks;
    private final Clock clock;

    Editions(
            EntityManager entities,
            CurrentLocalArea current,
            AuditTrail audit,
            LocalAreaConfig config,
            AdvisoryLocks locks,
            Clock clock) {
        this.entities = entities;
        this.current = current;
        this.audit = audit;
        this.config = config;
        this.locks = locks;
        this.clock = clock;
    }

    /**
     * Opens the newest edition.
     *
     * @throws org.localoffer.service.localarea.InvalidLocalAreaException if its files hold a mistake
     */
    @Transactional
    public void open() {
        // Several copies may start at once on an empty database.
        locks.take("local-area");
        AreaFiles files = newest().orElseGet(this::publishFirst);
        current.open(LocalAreaReader.read(files));
    }

    /** The folder that a new database starts from, listings and guides included. */
    public AreaFiles folder() {
        return config.folder()
                .map(folder -> AreaFiles.ofFolder(Path.of(folder)))
                .orElseGet(() -> AreaFiles.ofResources(SAMPLE));
    }

    private Optional<AreaFiles> newest() {
        return entities.createQuery("from Edition order by number desc", Edition.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(edition -> new AreaFiles(edition.files()));
    }

    private AreaFiles publishFirst() {
        AreaFiles files = folder().without("listings")
                .without("providers")
                .without("guides")
                .without("history");
        entities.persist(new Edition(1, files.texts(), clock.instant(), "system"));
        audit.note("system", "local-area.published", "local-area-edition", 1, null, files.texts());
        return files;
    }
}
