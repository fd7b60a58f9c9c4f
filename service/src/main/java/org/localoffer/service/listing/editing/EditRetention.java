package org.localoffer.service.listing.editing;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.localoffer.service.foundation.Actor;
import org.localoffer.service.foundation.AuditTrail;
import org.localoffer.service.privacy.Expiring;
import org.localoffer.service.privacy.RetentionPeriods;

/**
 * Deletes old edits. An edit that nobody decided on is first returned to its provider. The content of approved edits
 * remains in the listing's revisions.
 */
@ApplicationScoped
class EditRetention implements Expiring {

    private static final Actor ACTOR = Actor.system("retention");
    private static final int AT_ONCE = 500;

    private static final String NOT_DECIDED =
            "Nobody decided on this within a year. Check that it is still right, and send it again.";

    private final EntityManager entities;
    private final Edits edits;
    private final AuditTrail audit;

    EditRetention(EntityManager entities, Edits edits, AuditTrail audit) {
        this.entities = entities;
        this.edits = edits;
        this.audit = audit;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public int endWhatIsOld(Instant now) {
        Instant before = RetentionPeriods.EDIT.endedBefore(now);
        List<ListingEdit> old = entities.createQuery(
                        "from ListingEdit where coalesce(decidedAt, sentAt, writtenAt) < :before", ListingEdit.class)
                .setParameter("before", before)
                .setMaxResults(AT_ONCE)
                .getResultList();
        old.forEach(this::end);
        return old.size();
    }

    private void end(ListingEdit edit) {
        if (edit.state() == EditState.SENT) {
            edits.sendBack(edit.id(), edit.version(), NOT_DECIDED, ACTOR);
            return;
        }
        audit.note(ACTOR, "edit.erased", Edits.SUBJECT, edit.id(), edit.state(), null);
        audit.forgetWords(Edits.SUBJECT, edit.id());
        entities.remove(edit);
    }
}
