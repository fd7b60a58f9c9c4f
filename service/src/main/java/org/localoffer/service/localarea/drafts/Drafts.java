package org.localoffer.service.localarea.drafts;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.vocabulary.Concept;
import org.localoffer.service.foundation.Actor;
import org.localoffer.service.foundation.AdvisoryLocks;
import org.localoffer.service.foundation.AuditTrail;
import org.localoffer.service.foundation.StaleVersionException;
import org.localoffer.service.localarea.edition.Editions;
import org.localoffer.service.localarea.files.AreaFile;
import org.localoffer.service.localarea.files.AreaFiles;
import org.localoffer.service.localarea.files.LocalAreaReader;
import org.localoffer.service.localarea.files.VocabularyFile;
import org.localoffer.service.localarea.files.VocabularyText;
import org.localoffer.service.localarea.model.LocalArea;

/** Changes the draft of the vocabulary and publishes it. Each method is one step and writes to the audit trail. */
@ApplicationScoped
public class Drafts {

    private static final String LOCK = "vocabulary-draft";
    private static final String CONCEPT = "concept";

    private final EntityManager entities;
    private final Editions editions;
    private final AdvisoryLocks locks;
    private final AuditTrail audit;
    private final Clock clock;

    Drafts(EntityManager entities, Editions editions, AdvisoryLocks locks, AuditTrail audit, Clock clock) {
        this.entities = entities;
        this.editions = editions;
        this.locks = locks;
        this.audit = audit;
        this.clock = clock;
    }

    /** The draft as it is now. */
    @Transactional
    public Draft read() {
        return new Draft(
                editions.openNewest(),
                entities.createQuery("from ConceptChange", ConceptChange.class).getResultList());
    }

    /**
     * Adds or changes a concept in the draft. Does nothing if the draft already has the same content.
     *
     * @param seen mark of the concept that the form showed
     * @throws StaleVersionException if the concept has changed since
     */
    @Transactional
    public void keep(Concept concept, String seen, Actor actor) {
        Draft draft = locked();
        Concept now = draft.concept(concept.id()).orElse(null);
        if (concept.equals(now)) {
            return;
        }
        if (!Draft.mark(now).equals(seen)) {
            throw new StaleVersionException();
        }
        write(draft, concept.id(), concept, actor);
        audit.note(actor, "vocabulary.concept-changed", CONCEPT, concept.id(), now, concept);
    }

    /**
     * Removes a concept. Does nothing if it is already removed.
     *
     * @param seen mark of the concept that the form showed
     * @throws StaleVersionException if the concept has changed since, or another one refers to it
     */
    @Transactional
    public void remove(String id, String seen, Actor actor) {
        Draft draft = locked();
        Concept now = draft.concept(id).orElse(null);
        if (now == null) {
            return;
        }
        if (!Draft.mark(now).equals(seen) || !draft.naming(id).isEmpty()) {
            throw new StaleVersionException();
        }
        write(draft, id, null, actor);
        audit.note(actor, "vocabulary.concept-removed", CONCEPT, id, now, null);
    }

    /**
     * Reverts one concept to its published state.
     *
     * @param seen mark of the concept that the page showed
     * @throws StaleVersionException if the concept has changed since, or is a new one that others refer to
     */
    @Transactional
    public void takeBack(String id, String seen, Actor actor) {
        Draft draft = locked();
        boolean named = draft.published(id).isEmpty() && !draft.naming(id).isEmpty();
        if (!Draft.mark(draft.concept(id).orElse(null)).equals(seen) || named) {
            throw new StaleVersionException();
        }
        draft.change(id).ifPresent(change -> {
            Concept before = change.content();
            entities.remove(change);
            audit.note(
                    actor,
                    "vocabulary.change-taken-back",
                    CONCEPT,
                    id,
                    before,
                    draft.published(id).orElse(null));
        });
    }

    /**
     * Discards all changes. Does nothing if there are none.
     *
     * @param seen mark of the draft that the page showed
     * @throws StaleVersionException if the draft has changed since
     */
    @Transactional
    public void throwAway(String seen, Actor actor) {
        Draft draft = locked();
        if (draft.changes().isEmpty()) {
            return;
        }
        if (!draft.mark().equals(seen)) {
            throw new StaleVersionException();
        }
        clear(draft);
        audit.note(actor, "vocabulary.draft-thrown-away", "vocabulary", "draft", draft.after(), null);
    }

    /**
     * The state that an officer saw before publishing.
     *
     * @param submission id of the form, so that sending it twice publishes once
     * @param edition number of the edition in force
     * @param seen mark of the draft
     */
    public record Shown(UUID submission, int edition, String seen) {}

    /**
     * Publishes all changes as the next edition.
     *
     * @throws StaleVersionException if the draft or the edition has changed since
     * @throws org.localoffer.service.localarea.files.InvalidLocalAreaException if the draft is invalid
     */
    @Transactional
    public void publish(Shown shown, Actor actor) {
        Draft draft = locked();
        if (editions.isPublished(shown.submission())) {
            return;
        }
        Editions.Published newest = editions.newest();
        if (newest.number() != shown.edition()
                || draft.changes().isEmpty()
                || !draft.mark().equals(shown.seen())) {
            throw new StaleVersionException();
        }
        editions.publish(
                new Editions.Further(
                        shown.submission(), shown.edition(), files(newest, draft), draft.before(), draft.after()),
                actor);
        clear(draft);
    }

    /**
     * The local area as it would be after publication.
     *
     * @throws org.localoffer.service.localarea.files.InvalidLocalAreaException if the draft is invalid
     */
    @Transactional
    public LocalArea preview(Draft draft) {
        return LocalAreaReader.read(files(editions.newest(), draft));
    }

    /** The text of the vocabulary file in the edition in force. */
    @Transactional
    public String publishedText() {
        return VocabularyFile.of(editions.newest().files()).text();
    }

    private static AreaFiles files(Editions.Published newest, Draft draft) {
        AreaFile known = VocabularyFile.of(newest.files());
        return newest.files().with(VocabularyFile.PATH, VocabularyText.of(draft.concepts(), known.text()));
    }

    private Draft locked() {
        locks.take(LOCK);
        return read();
    }

    private void write(Draft draft, String id, @Nullable Concept concept, Actor actor) {
        ConceptChange known = draft.change(id).orElse(null);
        boolean asPublished =
                draft.published(id).map(published -> published.equals(concept)).orElse(concept == null);
        if (asPublished) {
            if (known != null) {
                entities.remove(known);
            }
        } else if (known == null) {
            entities.persist(new ConceptChange(id, concept, actor, clock.instant()));
        } else {
            known.rewrite(concept, actor, clock.instant());
        }
    }

    private void clear(Draft draft) {
        draft.changes().forEach(entities::remove);
        entities.flush();
    }
}
