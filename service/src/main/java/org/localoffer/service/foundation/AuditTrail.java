package org.localoffer.service.foundation;

import java.sql.PreparedStatement;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.databind.JsonNode;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Writes the trail, in the transaction of the act itself: no act without its entry, no entry without its act. */
@ApplicationScoped
public class AuditTrail {

    private static final String INSERT =
            "insert into audit_entry (at, actor, action, subject_type, subject_id, before, after)"
                    + " values (?, ?, ?, ?, ?, cast(? as jsonb), cast(? as jsonb))";

    private final EntityManager entities;
    private final Fingerprints fingerprints;
    private final Clock clock;

    AuditTrail(EntityManager entities, Fingerprints fingerprints, Clock clock) {
        this.entities = entities;
        this.fingerprints = fingerprints;
        this.clock = clock;
    }

    /**
     * Notes an act. Of what people wrote, the trail keeps a fingerprint alone: records, {@link Wording}, and every text
     * that is no short code such as a slug.
     *
     * @param action such as {@code listing.published}
     * @param before null where there was nothing before
     * @param after null where nothing is left
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void note(
            Actor actor,
            String action,
            String subjectType,
            Object subjectId,
            @Nullable Object before,
            @Nullable Object after) {
        String id = subjectId.toString();
        Fingerprints.OfSubjects kept = fingerprints.of(subjectType);
        entities.persist(new AuditEntry(
                clock.instant(), actor, action, subjectType, id, kept.kept(id, before), kept.kept(id, after)));
    }

    /**
     * What became of one of many subjects.
     *
     * @param before null where there was nothing before
     * @param after null where nothing is left
     */
    public record Change(
            Object subjectId,
            @Nullable Object before,
            @Nullable Object after) {}

    /**
     * Notes the same act on many subjects, as {@link #note} does on one. The entries go to the database together, which
     * Hibernate does not do where the database gives the ids.
     *
     * @param changes in the order of the trail
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void noteAll(Actor actor, String action, String subjectType, List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        Fingerprints.OfSubjects kept = fingerprints.ofAll(
                subjectType,
                changes.stream().map(change -> change.subjectId().toString()).toList());
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        entities.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                for (Change change : changes) {
                    String id = change.subjectId().toString();
                    insert.setObject(1, now);
                    insert.setString(2, actor.text());
                    insert.setString(3, action);
                    insert.setString(4, subjectType);
                    insert.setString(5, id);
                    insert.setString(6, text(kept.kept(id, change.before())));
                    insert.setString(7, text(kept.kept(id, change.after())));
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }

    private static @Nullable String text(@Nullable JsonNode json) {
        return json == null ? null : json.toString();
    }

    /** Deletes the subject's key: its fingerprints on the trail mean nothing any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forgetWords(String subjectType, Object subjectId) {
        fingerprints.forget(subjectType, subjectId.toString());
    }

    /**
     * Whether a person did one of these things to a subject, in whatever role; an import or the service is nobody.
     */
    @Transactional
    public boolean hasActed(Actor actor, String subjectType, Object subjectId, Set<String> actions) {
        return entities.createQuery(
                        "select distinct actor from AuditEntry where subjectType = :type and subjectId = :id"
                                + " and action in :actions",
                        Actor.class)
                .setParameter("type", subjectType)
                .setParameter("id", subjectId.toString())
                .setParameter("actions", actions)
                .getResultStream()
                .anyMatch(actor::isSamePersonAs);
    }
}
