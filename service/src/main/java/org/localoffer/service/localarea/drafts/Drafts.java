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

/** How the vocabulary changes: one method a step. Each is on the audit trail. */
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

    /** As it stands now. */
    @Transactional
    public Draft read() {
        return new Draft(
                editions.openNewest(),
                entities.createQuery("from ConceptChange", ConceptChange.class).getResultList());
    }

    /**
     * Puts a concept into the draft, new or changed. What is there already is no change.
     *
     * @param seen the mark of the concept that the form showed
     * @throws StaleVersionException if it is another one by now
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
     * Takes a concept out. One that is gone already is no change.
     *
     * @throws StaleVersionException if it is not the one that the form showed, or another one names it
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
     * Leaves a concept as it is published.
     *
     * @param seen the mark of the concept that the page showed
     * @throws StaleVersionException if it is another one by now, or a new one that others name
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
     * Throws every change away. Where there is none, nothing happens.
     *
     * @param seen the mark of the draft that the page showed
     * @throws StaleVersionException if it is another one by now
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
     * What an officer looked at before publishing.
     *
     * @param submission made with the form: the same form sent twice publishes once
     * @param edition number of the edition in force
     * @param seen the mark of the draft
     */
    public record Shown(UUID submission, int edition, String seen) {}

    /**
     * Publishes every change as the next edition.
     *
     * @throws StaleVersionException if the draft or the edition is another one by now
     * @throws org.localoffer.service.localarea.files.InvalidLocalAreaException if it holds a mistake
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
     * The local area as it will be.
     *
     * @throws org.localoffer.service.localarea.files.InvalidLocalAreaException if the draft holds a mistake
     */
    @Transactional
    public LocalArea preview(Draft draft) {
        return LocalAreaReader.read(files(editions.newest(), draft));
    }

    /** The file of the edition in force. */
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
