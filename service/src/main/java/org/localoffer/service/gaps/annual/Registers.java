package org.localoffer.service.gaps.annual;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.foundation.Actor;
import org.localoffer.service.foundation.AuditTrail;
import org.localoffer.service.foundation.StaleVersionException;
import org.localoffer.service.foundation.Wording;
import org.localoffer.service.privacy.OfficerClearance;
import org.localoffer.service.privacy.PublicationCheck;

/** The registers of whom the council consulted and involved (domain L8). Their entries are public in the annual report. */
@ApplicationScoped
public class Registers {

    /** Subject on the audit trail. */
    public static final String SUBJECT = "register-entry";

    private final EntityManager entities;
    private final PublicationCheck check;
    private final AuditTrail audit;

    Registers(EntityManager entities, PublicationCheck check, AuditTrail audit) {
        this.entities = entities;
        this.check = check;
        this.audit = audit;
    }

    /**
     * How often, and when last, a subject was dealt with.
     *
     * @param last null for never
     */
    public record Standing(
            RegisterSubject subject, long entries, @Nullable LocalDate last) {}

    /**
     * Adds an entry. What is there already under that id stays as it is, so that a form that is sent twice adds one.
     *
     * @param id of the form
     * @throws org.localoffer.service.privacy.IdentifyingTextException if its texts may identify somebody, and the
     *     officer has not said why they do not
     */
    public void add(UUID id, RegisterEntry.Said said, OfficerClearance clearance, Actor actor) {
        add(id, said, check.pass(said.texts(), clearance), actor);
    }

    @Transactional
    void add(UUID id, RegisterEntry.Said said, PublicationCheck.Passed passed, Actor actor) {
        passed.requireSame(said.texts());
        if (entities.find(RegisterEntry.class, id) != null) {
            return;
        }
        entities.persist(new RegisterEntry(id, said));
        audit.note(actor, "register.added", SUBJECT, id, null, trail(said));
        vouch(id, passed, actor);
    }

    /**
     * Corrects an entry.
     *
     * @param version that the officer saw
     * @throws StaleVersionException if it is no longer that version, or is removed
     * @throws org.localoffer.service.privacy.IdentifyingTextException as {@link #add} does
     */
    public void correct(UUID id, int version, RegisterEntry.Said said, OfficerClearance clearance, Actor actor) {
        correct(id, version, said, check.pass(said.texts(), clearance), actor);
    }

    @Transactional
    void correct(UUID id, int version, RegisterEntry.Said said, PublicationCheck.Passed passed, Actor actor) {
        passed.requireSame(said.texts());
        RegisterEntry entry = asItWasSeen(id, version);
        RegisterEntry.Said before = entry.said();
        entry.say(said);
        audit.note(actor, "register.corrected", SUBJECT, id, trail(before), trail(said));
        vouch(id, passed, actor);
    }

    /**
     * Removes an entry. Reports that are issued keep it, until it is {@linkplain AnnualReports#takeOut taken out of them}.
     *
     * @throws StaleVersionException if it is not the version that the officer saw, or is removed already
     */
    @Transactional
    public void remove(UUID id, int version, Actor actor) {
        RegisterEntry entry = asItWasSeen(id, version);
        audit.note(actor, "register.removed", SUBJECT, id, trail(entry.said()), null);
        entities.remove(entry);
    }

    private void vouch(UUID id, PublicationCheck.Passed passed, Actor actor) {
        if (!passed.reasons().isEmpty()) {
            audit.note(actor, "register.vouched-for", SUBJECT, id, null, passed.reasons());
        }
    }

    @Transactional
    public Optional<RegisterEntry> find(UUID id) {
        return Optional.ofNullable(entities.find(RegisterEntry.class, id));
    }

    /** Every subject in the order of the law. */
    @Transactional
    public List<Standing> standings() {
        Map<RegisterSubject, Standing> known = new EnumMap<>(RegisterSubject.class);
        entities.createQuery(
                        "select new org.localoffer.service.gaps.annual.Registers$Standing(e.subject, count(e), max(e.day))"
                                + " from RegisterEntry e group by e.subject",
                        Standing.class)
                .getResultStream()
                .forEach(standing -> known.put(standing.subject(), standing));
        return List.of(RegisterSubject.values()).stream()
                .map(subject -> known.getOrDefault(subject, new Standing(subject, 0, null)))
                .toList();
    }

    /** @param subject null for every subject */
    @Transactional
    public long count(@Nullable RegisterSubject subject) {
        return of("select count(e) from RegisterEntry e", subject, "", Long.class)
                .getSingleResult();
    }

    /**
     * Entries, the newest by their day first.
     *
     * @param subject null for every subject
     */
    @Transactional
    public List<RegisterEntry> newest(@Nullable RegisterSubject subject, int offset, int most) {
        return of("select e from RegisterEntry e", subject, " order by e.day desc, e.id", RegisterEntry.class)
                .setFirstResult(offset)
                .setMaxResults(most)
                .getResultList();
    }

    private <T> TypedQuery<T> of(String select, @Nullable RegisterSubject subject, String order, Class<T> type) {
        return subject == null
                ? entities.createQuery(select + order, type)
                : entities.createQuery(select + " where e.subject = :subject" + order, type)
                        .setParameter("subject", subject);
    }

    /** All entries, the oldest first. */
    @Transactional
    public List<RegisterEntry.Said> all() {
        return entities.createQuery("from RegisterEntry e order by e.day, e.id", RegisterEntry.class)
                .getResultStream()
                .map(RegisterEntry::said)
                .toList();
    }

    /** All entries until the end of a year, the oldest first. */
    @Transactional
    List<RegisterEntry.Said> until(LocalDate lastDay) {
        return entities.createQuery(
                        "from RegisterEntry e where e.day <= :last order by e.day, e.id", RegisterEntry.class)
                .setParameter("last", lastDay)
                .getResultStream()
                .map(RegisterEntry::said)
                .toList();
    }

    private RegisterEntry asItWasSeen(UUID id, int version) {
        RegisterEntry entry = entities.find(RegisterEntry.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (entry == null || entry.version() != version) {
            throw new StaleVersionException();
        }
        return entry;
    }

    /** Every part of an entry, so that a correction of any of them shows on the trail. */
    private static Map<String, Object> trail(RegisterEntry.Said said) {
        Map<String, Object> trail = new LinkedHashMap<>();
        trail.put("subject", said.subject());
        trail.put("day", said.day());
        trail.put("who", new Wording(said.who()));
        trail.put("method", new Wording(said.method()));
        if (said.changed() != null) {
            trail.put("changed", new Wording(said.changed()));
        }
        return trail;
    }
}
