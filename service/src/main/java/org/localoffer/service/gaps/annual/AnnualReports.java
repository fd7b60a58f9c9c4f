package org.localoffer.service.gaps.annual;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.localoffer.service.foundation.Actor;
import org.localoffer.service.foundation.AdvisoryLocks;
import org.localoffer.service.foundation.AuditTrail;
import org.localoffer.service.foundation.England;
import org.localoffer.service.foundation.IllegalTransitionException;
import org.localoffer.service.foundation.StaleVersionException;
import org.localoffer.service.listing.ListedOnDay;
import org.localoffer.service.privacy.OfficerClearance;
import org.localoffer.service.privacy.PublicationCheck;
import org.localoffer.service.privacy.TakenDownBecause;

/** The use cases of annual reports: officers begin one, prepare it and issue it once; then everybody can read it. */
@ApplicationScoped
public class AnnualReports {

    /** Subject on the audit trail. */
    static final String SUBJECT = "annual-report";

    private final EntityManager entities;
    private final ReportMaker maker;
    private final YearsMessages messages;
    private final PrintedFigures printed;
    private final ReportFileMaker fileMaker;
    private final ListedOnDay listed;
    private final PublicationCheck check;
    private final AdvisoryLocks locks;
    private final AuditTrail audit;
    private final Clock clock;

    AnnualReports(
            EntityManager entities,
            ReportMaker maker,
            YearsMessages messages,
            PrintedFigures printed,
            ReportFileMaker fileMaker,
            ListedOnDay listed,
            PublicationCheck check,
            AdvisoryLocks locks,
            AuditTrail audit,
            Clock clock) {
        this.entities = entities;
        this.maker = maker;
        this.messages = messages;
        this.printed = printed;
        this.fileMaker = fileMaker;
        this.listed = listed;
        this.check = check;
        this.locks = locks;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The report to work on.
     *
     * @param version that the page showed
     */
    public record Target(String slug, int version, Actor actor) {}

    /** Every report, the newest year first. */
    @Transactional
    public List<AnnualReport> all() {
        return entities.createQuery("from AnnualReport order by firstDay desc", AnnualReport.class)
                .getResultList();
    }

    /** Reports that everybody can read, the newest year first. */
    @Transactional
    public List<AnnualReport> issued() {
        return all().stream().filter(AnnualReport::isIssued).toList();
    }

    /** @param slug of its year */
    @Transactional
    public Optional<AnnualReport> find(String slug) {
        return entities.createQuery("from AnnualReport where slug = :slug", AnnualReport.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    /** The same, if everybody can read it. */
    @Transactional
    public Optional<AnnualReport> findIssued(String slug) {
        return find(slug).filter(AnnualReport::isIssued);
    }

    /** The file of an issued report; empty while it is made. */
    @Transactional
    public Optional<AnnualReportFile> file(AnnualReport report) {
        return Optional.ofNullable(entities.find(AnnualReportFile.class, report.id()));
    }

    /** When the last report was issued, and what that asks for now. */
    @Transactional
    public AnnualClock due() {
        LocalDate today = England.day(clock.instant());
        Instant issued = entities.createQuery("select max(issuedAt) from AnnualReport", Instant.class)
                .getSingleResultOrNull();
        if (issued != null) {
            return AnnualClock.at(England.day(issued), today);
        }
        return AnnualClock.at(firstComment().or(listed::firstDay).orElse(today), today);
    }

    private Optional<LocalDate> firstComment() {
        return Optional.ofNullable(entities.createQuery("select min(receivedAt) from Feedback", Instant.class)
                        .getSingleResultOrNull())
                .map(England::day);
    }

    /** The year that a next report is about, unless officers choose another: the one after the last report's, or this one. */
    @Transactional
    public ReportYear suggestedYear() {
        LocalDate today = England.day(clock.instant());
        return all().stream()
                .findFirst()
                .map(last -> last.year().next())
                .filter(next -> !next.firstDay().isAfter(today))
                .orElseGet(() -> ReportYear.calendarYearOf(firstComment().orElse(today)));
    }

    /** Whether an issued report is about one of the year's days. */
    @Transactional
    public boolean overlapsIssued(ReportYear year) {
        return issued().stream().anyMatch(report -> report.year().overlaps(year));
    }

    /**
     * Begins a report.
     *
     * @throws IllegalTransitionException if another one is being prepared, or is about one of the year's days
     */
    @Transactional
    public void begin(ReportYear year, Actor actor) {
        locks.take("annual-report");
        boolean isOneOpen = all().stream().anyMatch(report -> !report.isIssued());
        if (isOneOpen || overlapsIssued(year)) {
            throw new IllegalTransitionException("the reports that are there", "a report of " + year.slug());
        }
        AnnualReport report = new AnnualReport(UUID.randomUUID(), year);
        entities.persist(report);
        audit.note(actor, "annual-report.begun", SUBJECT, report.id(), null, year.slug());
    }

    /** The report as it would be if it were issued now, with every count. */
    @Transactional
    AnnualReportContent draft(AnnualReport report) {
        return maker.make(report.year(), report.texts());
    }

    /** The same with the counts of messages that everybody would read. */
    @Transactional
    public AnnualReportContent preview(AnnualReport report) {
        AnnualReportContent draft = draft(report);
        return draft.printed(printed.messages(draft.messages()), draft.searches(), draft.survey());
    }

    /** The messages of the year as they are now. */
    @Transactional
    public ReceivedMessages received(ReportYear year) {
        return new ReceivedMessages(messages.of(year));
    }

    /**
     * Keeps what officers wrote. It is checked when the report is issued.
     *
     * @return the report as it is kept, to go on with
     * @throws IllegalTransitionException if it is issued, or another report is about one of the year's days
     */
    @Transactional
    public Target save(Target target, ReportYear year, AnnualReport.Texts texts) {
        AnnualReport report = asItWasSeen(target);
        if (overlapsIssued(year)) {
            throw new IllegalTransitionException("the reports that are there", "a report of " + year.slug());
        }
        report.write(year, texts);
        audit.note(target.actor(), "annual-report.written", SUBJECT, report.id(), null, texts);
        // The version counts up when the texts are written to the database.
        entities.flush();
        return new Target(report.slug(), report.version(), target.actor());
    }

    /**
     * Issues the report: it becomes public, and stays as it is.
     *
     * @throws StaleVersionException if somebody has written in it since the target's version
     * @throws IllegalTransitionException if it is issued already, its year is not over, nothing says what happens next,
     *     or a published comment of the year has no answer (domain L5)
     * @throws org.localoffer.service.privacy.IdentifyingTextException if its texts may identify somebody, and the
     *     officer has not said why they do not
     */
    public void issue(Target target, OfficerClearance clearance) {
        AnnualReport.Texts texts = find(target.slug())
                .filter(report -> report.version() == target.version())
                .map(AnnualReport::texts)
                .orElseThrow(StaleVersionException::new);
        issue(target, check.pass(texts.published(), clearance));
    }

    @Transactional
    void issue(Target target, PublicationCheck.Passed passed) {
        // Before anything is read: a text that is withdrawn meanwhile is then either not read, or found in the report.
        locks.take(Withdrawals.LOCK);
        AnnualReport report = asItWasSeen(target);
        passed.requireSame(report.texts().published());
        Instant now = clock.instant();
        boolean isReady = report.year().isOver(England.day(now))
                && report.texts().nextActions() != null
                && received(report.year()).unanswered().isEmpty();
        if (!isReady) {
            throw new IllegalTransitionException("a report that is not ready", AnnualReport.State.ISSUED);
        }
        report.issue(printed.of(maker.make(report.year(), report.texts())), target.actor(), now);
        audit.note(
                target.actor(),
                "annual-report.issued",
                SUBJECT,
                report.id(),
                null,
                Map.of(
                        "year",
                        report.slug(),
                        "comments",
                        report.content().comments().size()));
        if (!passed.reasons().isEmpty()) {
            audit.note(target.actor(), "annual-report.vouched-for", SUBJECT, report.id(), null, passed.reasons());
        }
        fileMaker.makeAnew(report);
    }

    /**
     * Takes something that the council wrote out of an issued report: it leaves the page and the file, and the report says
     * on which day. It cannot be put back.
     *
     * @param passage slug of the {@link Passage}
     * @throws StaleVersionException if the report has changed since the page was shown
     * @throws IllegalTransitionException if it is not issued
     */
    @Transactional
    public void takeOut(Target target, String passage, TakenDownBecause because) {
        AnnualReport report = asItWasSeen(target);
        if (!report.isIssued()) {
            throw new IllegalTransitionException(AnnualReport.State.OPEN, "a report without a passage");
        }
        Passage taken = Passage.of(report.content()).stream()
                .filter(candidate -> candidate.slug().equals(passage))
                .findFirst()
                .orElseThrow(StaleVersionException::new);
        report.withdraw(report.content().without(taken, England.day(clock.instant())));
        audit.note(
                target.actor(), "annual-report.passage-taken-out", SUBJECT, report.id(), taken.slug(), because.slug());
        fileMaker.makeAnew(report);
    }

    private AnnualReport asItWasSeen(Target target) {
        UUID id = entities.createQuery("select id from AnnualReport where slug = :slug", UUID.class)
                .setParameter("slug", target.slug())
                .getSingleResultOrNull();
        AnnualReport report = id == null ? null : entities.find(AnnualReport.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (report == null || report.version() != target.version()) {
            throw new StaleVersionException();
        }
        return report;
    }
}
