package org.localoffer.service.audit;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.ContentJson;

/** Writes the trail, in the transaction of the act itself: no act without its entry, no entry without its act. */
@ApplicationScoped
public class AuditTrail {

    private static final ObjectMapper MAPPER = ContentJson.stored();

    private final EntityManager entities;
    private final Clock clock;

    AuditTrail(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Notes an act.
     *
     * @param actor a role or a system, such as {@code import:trafford-schools}
     * @param action such as {@code listing.published}
     * @param before null where there was nothing before
     * @param after null where nothing is left
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void note(
            String actor,
            String action,
            String subjectType,
            Object subjectId,
            @Nullable Object before,
            @Nullable Object after) {
        entities.persist(new AuditEntry(
                clock.instant(), actor, action, subjectType, subjectId.toString(), json(before), json(after)));
    }

    private static @Nullable JsonNode json(@Nullable Object value) {
        return value == null ? null : MAPPER.valueToTree(value);
    }
}
