package org.localoffer.service.localarea.edition;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.localoffer.service.foundation.Actor;
import org.localoffer.service.foundation.AdvisoryLocks;
import org.localoffer.service.foundation.AuditTrail;
import org.localoffer.service.foundation.StaleVersionException;
import org.localoffer.service.localarea.files.AreaFiles;
import org.localoffer.service.localarea.files.KnownFiles;
import org.localoffer.service.localarea.files.LocalAreaReader;

/**
 * Opens and publishes editions of the local area. If the database has none, the configured folder becomes edition 1.
 */
@ApplicationScoped
public class Editions {

    private static final String SAMPLE = "local-area/sample";
    private static final String LOCK = "local-area";
    private static final String PUBLISHED = "local-area.published";
    private static final String SUBJECT = "local-area-edition";

    private final EntityManager entities;
    private final CurrentLocalArea current;
    private final AuditTrail audit;
    private final LocalAreaConfig config;
    private final AdvisoryLocks locks;
    private final Event<EditionPublished> published;
    private final Clock clock;

    Editions(
            EntityManager entities,
            CurrentLocalArea current,
            AuditTrail audit,
            LocalAreaConfig config,
            AdvisoryLocks locks,
            Event<EditionPublished> published,
            Clock clock) {
        this.entities = entities;
        this.current = current;
        this.audit = audit;
        this.config = config;
        this.locks = locks;
        this.published = published;
        this.clock = clock;
    }

    /**
     * The files of one edition.
     *
     * @param number counts from 1
     */
    public record Published(int number, AreaFiles files) {}

    /**
     * An edition to be published.
     *
     * @param submission id of the form, so that sending it twice publishes once
     * @param base number of the edition that it is based on
     * @param before the changed parts before the change, for the audit trail
     * @param after the changed parts after the change
     */
    public record Further(UUID submission, int base, AreaFiles files, Object before, Object after) {}

    /**
     * Opens the newest edition at the start.
     *
     * @throws org.localoffer.service.localarea.files.InvalidLocalAreaException if its files are invalid
     */
    @Transactional
    public void open() {
        // Several copies of the service may start on an empty database at the same time.
        locks.take(LOCK);
        Published first = find().orElseGet(this::publishFirst);
        current.open(opened(first.number(), first.files()));
    }

    /**
     * Opens the newest edition if it is not open here yet, because another copy of the service published it.
     *
     * @throws org.localoffer.service.localarea.files.InvalidLocalAreaException if this build cannot read its files
     */
    @Transactional
    public CurrentLocalArea.Opened openNewest() {
        int newest = entities.createQuery("select max(number) from Edition", Integer.class)
                .getSingleResult();
        if (!current.has(newest)) {
            Published edition = newest();
            current.open(opened(edition.number(), edition.files()));
        }
        return current.opened();
    }

    /** The newest edition in the database. */
    @Transactional
    public Published newest() {
        return find().orElseThrow(() -> new IllegalStateException("There is no edition of the local area"));
    }

    /** Whether the form with this id has already published an edition. */
    @Transactional
    public boolean isPublished(UUID submission) {
        return !entities.createQuery("select number from Edition where submission = :submission", Integer.class)
                .setParameter("submission", submission)
                .getResultList()
                .isEmpty();
    }

    /**
     * Publishes the next edition. It takes effect here when the transaction commits, and on other copies of the service
     * soon after. Listings and guides are tagged with it in the background.
     *
     * @return number of the new edition
     * @throws StaleVersionException if another edition has been published since its base
     * @throws org.localoffer.service.localarea.files.InvalidLocalAreaException if its files are invalid; nothing is
     *     published
     */
    @Transactional
    public int publish(Further further, Actor actor) {
        locks.take(LOCK);
        int number = newest().number() + 1;
        if (further.base() != number - 1) {
            throw new StaleVersionException();
        }
        CurrentLocalArea.Opened opened = opened(number, further.files());
        entities.persist(new Edition(number, further.files().texts(), clock.instant(), actor, further.submission()));
        audit.note(actor, PUBLISHED, SUBJECT, number, further.before(), further.after());
        published.fire(new EditionPublished(opened));
        return number;
    }

    void openHere(@Observes(during = TransactionPhase.AFTER_SUCCESS) EditionPublished event) {
        current.open(event.edition());
    }

    /** The files that a new database starts from, including listings and guides. */
    public AreaFiles folder() {
        return config.folder()
                .map(folder -> AreaFiles.ofFolder(Path.of(folder)))
                .orElseGet(() -> AreaFiles.ofResources(SAMPLE));
    }

    private static CurrentLocalArea.Opened opened(int number, AreaFiles files) {
        return new CurrentLocalArea.Opened(number, LocalAreaReader.read(files));
    }

    private Optional<Published> find() {
        return entities.createQuery("from Edition order by number desc", Edition.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(edition -> new Published(edition.number(), new AreaFiles(edition.files())));
    }

    private Published publishFirst() {
        AreaFiles folder = folder();
        KnownFiles.checkNoOthers(folder);
        AreaFiles files = folder.without("listings")
                .without("providers")
                .without("guides")
                .without("history");
        entities.persist(new Edition(1, files.texts(), clock.instant(), Actor.system(), null));
        audit.note(Actor.system(), PUBLISHED, SUBJECT, 1, null, files.texts());
        return new Published(1, files);
    }
}
