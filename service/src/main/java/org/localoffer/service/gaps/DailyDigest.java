package org.localoffer.service.gaps;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import org.jspecify.annotations.Nullable;

import org.localoffer.service.feedback.FeedbackRouting;
import org.localoffer.service.foundation.AdvisoryLocks;
import org.localoffer.service.foundation.England;
import org.localoffer.service.foundation.mail.Mails;
import org.localoffer.service.foundation.mail.Mails.DigestLine;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.Commissioner;
import org.localoffer.service.localarea.model.LocalArea;

/**
 * Tells the mailboxes of commissioners and officers once a day at most what is new, returned, due and overdue. What
 * waits is told once, and again after a week ({@link DigestCounts#isWorthAMail}).
 */
@ApplicationScoped
public class DailyDigest {

    /** Before people begin to work. */
    private static final LocalTime AT = LocalTime.of(7, 30);

    private final EntityManager entities;
    private final DigestQueries queries;
    private final CurrentLocalArea localArea;
    private final AdvisoryLocks locks;
    private final Mails mails;
    private final Clock clock;

    DailyDigest(
            EntityManager entities,
            DigestQueries queries,
            CurrentLocalArea localArea,
            AdvisoryLocks locks,
            Mails mails,
            Clock clock) {
        this.entities = entities;
        this.queries = queries;
        this.localArea = localArea;
        this.locks = locks;
        this.mails = mails;
        this.clock = clock;
    }

    /**
     * Queues today's digests. A job that runs twice on a day sends nothing the second time, since each mail commits with
     * the day on which its mailbox was told.
     */
    @Transactional
    @ActivateRequestContext
    public void send() {
        locks.take("digest");
        LocalArea area = localArea.get();
        Map<String, Set<String>> bodiesByMailbox = bodiesByMailbox(area);
        String officers = area.council().localOfferTeam().email();
        bodiesByMailbox.forEach((mailbox, bodies) -> send(mailbox, bodies, mailbox.equals(officers)));
        entities.createQuery("delete from Digest where mailbox not in :known")
                .setParameter("known", bodiesByMailbox.keySet())
                .executeUpdate();
    }

    /** Bodies may share a mailbox. The officers' own is that of the Local Offer team. */
    private Map<String, Set<String>> bodiesByMailbox(LocalArea area) {
        LocalDate today = England.day(clock.instant());
        Map<String, Set<String>> bodies = new TreeMap<>();
        bodies.computeIfAbsent(area.council().localOfferTeam().email(), mailbox -> new TreeSet<>())
                .add(FeedbackRouting.LOCAL_OFFER_TEAM);
        for (Commissioner commissioner : area.commissioners()) {
            String mailbox = commissioner.mailbox();
            if (mailbox != null && commissioner.existsOn(today)) {
                bodies.computeIfAbsent(mailbox, known -> new TreeSet<>()).add(commissioner.slug());
            }
        }
        return bodies;
    }

    private void send(String mailbox, Set<String> bodies, boolean officers) {
        Instant now = clock.instant();
        LocalDate today = England.day(now);
        Digest last = entities.find(Digest.class, mailbox);
        DigestQueries.Span span = span(last, today);
        DigestCounts ofBodies = queries.ofBodies(bodies, span);
        DigestCounts ofOfficers = officers ? queries.ofOfficers(span) : DigestCounts.NONE;
        LocalDate lastDay = last == null ? null : last.sentOn();
        long gapsTold = last == null ? 0 : last.newGaps();
        if (!ofBodies.plus(ofOfficers).isWorthAMail(lastDay, gapsTold, today)) {
            return;
        }
        List<DigestLine> lines = new ArrayList<>(DigestLines.ofOfficers(ofOfficers));
        lines.addAll(DigestLines.ofCommissioner(ofBodies));
        mails.digest(mailbox, lines);
        if (last == null) {
            entities.persist(new Digest(mailbox, today, now, ofBodies.newGaps()));
        } else {
            last.sent(today, now, ofBodies.newGaps());
        }
    }

    private static DigestQueries.Span span(@Nullable Digest last, LocalDate today) {
        return last == null
                ? new DigestQueries.Span(Instant.EPOCH, LocalDate.EPOCH, today)
                : new DigestQueries.Span(last.sentAt(), last.sentOn(), today);
    }

    /** The scheduler's task; it has to be registered before the scheduler starts. */
    static class DigestTask {

        @Produces
        @Singleton
        RecurringTask<Void> dailyDigest(Provider<DailyDigest> digest) {
            return Tasks.recurring("daily-digest", new Daily(England.ZONE, AT))
                    .execute((instance, context) -> digest.get().send());
        }
    }
}
