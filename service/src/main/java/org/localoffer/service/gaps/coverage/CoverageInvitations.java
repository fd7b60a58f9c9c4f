package org.localoffer.service.gaps.coverage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.localoffer.service.foundation.Actor;
import org.localoffer.service.foundation.AdvisoryLocks;
import org.localoffer.service.foundation.AuditTrail;
import org.localoffer.service.foundation.England;
import org.localoffer.service.foundation.mail.Mails;
import org.localoffer.service.localarea.model.Commissioner;
import org.localoffer.service.localarea.model.CoverageHeading;
import org.localoffer.service.localarea.model.LocalArea;

/** Asks bodies by mail for what headings of the law lack. */
@ApplicationScoped
public class CoverageInvitations {

    /** A body is asked for the same heading once in this time at most. */
    public static final Duration PAUSE = Duration.ofDays(7);

    private static final String SUBJECT = "coverage-heading";

    private final EntityManager entities;
    private final Coverage coverage;
    private final AdvisoryLocks locks;
    private final AuditTrail audit;
    private final Mails mails;
    private final Clock clock;

    CoverageInvitations(
            EntityManager entities,
            Coverage coverage,
            AdvisoryLocks locks,
            AuditTrail audit,
            Mails mails,
            Clock clock) {
        this.entities = entities;
        this.coverage = coverage;
        this.locks = locks;
        this.audit = audit;
        this.mails = mails;
        this.clock = clock;
    }

    /** What became of asking. */
    public enum Outcome {
        SENT,
        /** Somebody asked for the same heading less than {@link #PAUSE} ago. */
        ASKED_LATELY,
        /** The heading is covered, or nothing is expected. */
        NOT_NEEDED,
        /** The body has no mailbox. */
        NO_MAILBOX
    }

    /** Sends the body that should supply it a mail with a link to the heading, if something is wanted. */
    @Transactional
    public Outcome invite(CoverageHeading heading, LocalArea area, Actor actor) {
        locks.take("coverage-invitation:" + heading.slug());
        Instant now = clock.instant();
        if (!coverage.now(heading, area).state().isWanting()) {
            return Outcome.NOT_NEEDED;
        }
        Commissioner body = Suppliers.of(heading, area, England.day(now));
        if (body.mailbox() == null) {
            return Outcome.NO_MAILBOX;
        }
        if (of(heading, 1).stream().anyMatch(last -> last.sentAt().isAfter(now.minus(PAUSE)))) {
            return Outcome.ASKED_LATELY;
        }
        entities.persist(new CoverageInvitation(heading.slug(), body.slug(), now));
        audit.note(actor, "coverage.invited", SUBJECT, heading.slug(), null, body.slug());
        mails.coverageInvitation(body.mailbox(), heading.label(), heading.slug());
        return Outcome.SENT;
    }

    /** When a body was last asked, by slug of the heading. */
    @Transactional
    public Map<String, Instant> lastSent() {
        return entities.createQuery(
                        "from CoverageInvitation i where i.sentAt = (select max(o.sentAt) from CoverageInvitation o"
                                + " where o.heading = i.heading)",
                        CoverageInvitation.class)
                .getResultStream()
                .collect(
                        Collectors.toMap(CoverageInvitation::heading, CoverageInvitation::sentAt, (one, other) -> one));
    }

    /** Invitations for a heading, newest first. */
    @Transactional
    public List<CoverageInvitation> of(CoverageHeading heading, int most) {
        return entities.createQuery(
                        "from CoverageInvitation where heading = :heading order by sentAt desc, id desc",
                        CoverageInvitation.class)
                .setParameter("heading", heading.slug())
                .setMaxResults(most)
                .getResultList();
    }
}
