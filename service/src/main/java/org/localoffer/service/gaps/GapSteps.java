package org.localoffer.service.gaps;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.feedback.AnswerBodies;
import org.localoffer.service.feedback.AnswerPublished;
import org.localoffer.service.feedback.RouteCorrections;
import org.localoffer.service.foundation.Actor;
import org.localoffer.service.foundation.AdvisoryLocks;
import org.localoffer.service.foundation.AuditTrail;
import org.localoffer.service.foundation.IllegalTransitionException;
import org.localoffer.service.foundation.StaleVersionException;
import org.localoffer.service.foundation.Wording;
import org.localoffer.service.foundation.mail.Mails;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.localarea.model.Routing;
import org.localoffer.service.privacy.Expiring;
import org.localoffer.service.privacy.RetentionPeriods;

/** The steps in the life of a gap. Each method is one transition and writes to the audit trail. */
@ApplicationScoped
public class GapSteps implements Expiring {

    /** Subject of gaps on the audit trail; its id is the text form of the gap key. */
    public static final String SUBJECT = "gap";

    private static final Actor RETENTION = Actor.system("retention");

    private static final Set<GapState> IN_HAND =
            Set.of(GapState.UNDER_REVIEW, GapState.PLANNED, GapState.DONE, GapState.DECLINED);

    private final EntityManager entities;
    private final GapRoutes routes;
    private final RouteCorrections corrections;
    private final AnswerBodies bodies;
    private final Mails mails;
    private final AdvisoryLocks locks;
    private final AuditTrail audit;
    private final Clock clock;

    GapSteps(
            EntityManager entities,
            GapRoutes routes,
            RouteCorrections corrections,
            AnswerBodies bodies,
            Mails mails,
            AdvisoryLocks locks,
            AuditTrail audit,
            Clock clock) {
        this.entities = entities;
        this.routes = routes;
        this.corrections = corrections;
        this.bodies = bodies;
        this.mails = mails;
        this.locks = locks;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The gap to take a step with.
     *
     * @param version the version that the page showed
     */
    public record Target(GapKey gapKey, int version, Actor actor) {}

    /** The gap as it stands; one without a step is new. */
    @Transactional
    public GapProgress of(GapKey gapKey) {
        GapProgress known = entities.find(GapProgress.class, gapKey.key());
        return known == null ? new GapProgress(gapKey, clock.instant()) : known;
    }

    /** Every gap with which a step was taken. */
    @Transactional
    public Map<GapKey, GapProgress> begun() {
        return entities.createQuery("from GapProgress", GapProgress.class)
                .getResultStream()
                .collect(Collectors.toUnmodifiableMap(GapProgress::gapKey, Function.identity()));
    }

    /**
     * Gaps that their bodies plan or decide something about, or look into. One that was answered before is being looked
     * at again, or its new answer is not public yet.
     */
    @Transactional
    public Set<GapKey> inHand() {
        return entities.createQuery("select gapKey from GapProgress where state in :states", String.class)
                .setParameter("states", IN_HAND)
                .getResultStream()
                .map(key -> Objects.requireNonNull(GapKey.ofKey(key)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the gap is one of {@link #inHand}. */
    @Transactional
    public boolean isInHand(GapKey gapKey) {
        return IN_HAND.contains(of(gapKey).state());
    }

    /** Records that the body has seen the gap. */
    @Transactional
    public void acknowledge(Target target) {
        step(target, "gap.acknowledged", null, gap -> gap.become(GapState.ACKNOWLEDGED, clock.instant()));
    }

    /** Records that the body looks into it, for the first time or again. */
    @Transactional
    public void review(Target target) {
        step(target, "gap.under-review", null, gap -> gap.become(GapState.UNDER_REVIEW, clock.instant()));
        tellSharing(target.gapKey());
    }

    /** Plans an action, or changes the plan. */
    @Transactional
    public void plan(Target target, GapPlan plan) {
        step(target, "gap.planned", plan, gap -> gap.plan(plan, clock.instant()));
        tellSharing(target.gapKey());
    }

    /** Records that the planned action is done. */
    @Transactional
    public void done(Target target) {
        step(target, "gap.done", null, gap -> gap.become(GapState.DONE, clock.instant()));
        tellSharing(target.gapKey());
    }

    @Transactional
    public void decline(Target target, String because) {
        step(target, "gap.declined", new Wording(because), gap -> gap.decline(because, clock.instant()));
        tellSharing(target.gapKey());
    }

    /**
     * Passes the gap on to another body, for which it is new.
     *
     * @param body slug of one of {@link GapRoutes#answering}
     * @throws IllegalTransitionException if that body answers for it already, or something is planned or decided
     */
    @Transactional
    public void passOn(Target target, String body, String note) {
        GapRoutes.Routes today = routes.today();
        String from = today.of(target.gapKey()).commissioner();
        if (from.equals(body)) {
            throw new IllegalTransitionException(from, body);
        }
        step(target, "gap.passed-on", new Wording(note), gap -> gap.passOn(body, note, clock.instant()));
        corrections.note(
                target.gapKey().subject().help(),
                today.byRemits(target.gapKey()).commissioner(),
                body);
        mails.gapPassedOn(bodies.mailbox(body), target.gapKey().key());
        tellSharing(target.gapKey(), from);
    }

    /** A published answer ends the life of its gap, unless an action is still planned. */
    @Transactional(TxType.MANDATORY)
    void answered(@Observes AnswerPublished published) {
        GapKey gapKey = published.answer().gap();
        if (gapKey == null) {
            return;
        }
        GapProgress gap = locked(gapKey);
        if (gap.state().mayBecome(GapState.ANSWERED)) {
            GapState before = gap.state();
            if (before == GapState.DECLINED) {
                published.decline();
            }
            gap.become(GapState.ANSWERED, clock.instant());
            keep(gap);
            audit.note(published.actor(), "gap.answered", SUBJECT, gapKey.key(), before, gap.state());
        }
    }

    private void step(Target target, String action, @Nullable Object said, Consumer<GapProgress> change) {
        GapProgress gap = locked(target.gapKey());
        if (gap.version() != target.version()) {
            throw new StaleVersionException();
        }
        GapState before = gap.state();
        change.accept(gap);
        keep(gap);
        audit.note(target.actor(), action, SUBJECT, target.gapKey().key(), before, said == null ? gap.state() : said);
    }

    /** Locks by key, since a new gap has no row to lock. */
    private GapProgress locked(GapKey gapKey) {
        locks.take("gap:" + gapKey.key());
        return of(gapKey);
    }

    private void keep(GapProgress gap) {
        if (gap.version() == GapProgress.NOT_BEGUN) {
            gap.begin();
            entities.persist(gap);
        }
    }

    private void tellSharing(GapKey gapKey) {
        tellSharing(gapKey, routes.today().of(gapKey).commissioner());
    }

    /**
     * Tells the bodies that share the gap, each mailbox once, but not the one that answers for it now.
     *
     * @param acted the body that took the step, which is not told either
     */
    private void tellSharing(GapKey gapKey, String acted) {
        Routing.Route route = routes.today().of(gapKey);
        Set<String> mailboxes = route.also().stream()
                .filter(body -> !body.equals(acted))
                .map(bodies::mailbox)
                .flatMap(Stream::ofNullable)
                .filter(mailbox -> !mailbox.equals(bodies.mailbox(route.commissioner())))
                .collect(Collectors.toCollection(TreeSet::new));
        mailboxes.forEach(mailbox -> mails.sharedGapChanged(mailbox, gapKey.key()));
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public int endWhatIsOld(Instant now) {
        List<GapProgress> old = entities.createQuery("from GapProgress where stateSince < :before", GapProgress.class)
                .setParameter("before", RetentionPeriods.GAP.endedBefore(now))
                .getResultList();
        for (GapProgress gap : old) {
            String key = gap.gapKey().key();
            audit.note(RETENTION, "gap.erased", SUBJECT, key, gap.state(), null);
            audit.forgetWords(SUBJECT, key);
            entities.remove(gap);
        }
        return old.size();
    }
}
