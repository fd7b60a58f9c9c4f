package org.localoffer.service.gaps.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

import org.localoffer.service.foundation.Actor;
import org.localoffer.service.foundation.AdvisoryLocks;
import org.localoffer.service.foundation.AuditTrail;
import org.localoffer.service.foundation.StaleVersionException;
import org.localoffer.service.foundation.Wording;

/** Takes orders for reports, and reads reports. Who may read which is asked by whoever calls. */
@ApplicationScoped
public class GapReports {

    /** Subject on the audit trail; its id is the report's number. */
    public static final String SUBJECT = "gap-report";

    private static final String READABLE =
            " from gap_report where (:all or (bodies <> '' and string_to_array(bodies, ',') <@ string_to_array(:own, ',')))";

    private final Session entities;
    private final ReportTexts texts;
    private final ReportJobs jobs;
    private final AdvisoryLocks locks;
    private final AuditTrail audit;
    private final Clock clock;

    GapReports(
            Session entities, ReportTexts texts, ReportJobs jobs, AdvisoryLocks locks, AuditTrail audit, Clock clock) {
        this.entities = entities;
        this.texts = texts;
        this.jobs = jobs;
        this.locks = locks;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whose reports somebody may read. */
    public sealed interface Readership {

        /** Those of every body. */
        record All() implements Readership {}

        /** Those that are about these bodies and no other. */
        record Of(Set<String> bodies) implements Readership {

            public Of {
                bodies = Set.copyOf(bodies);
            }
        }
    }

    /**
     * One line of the list.
     *
     * @param bodies slugs; empty for all bodies
     * @param askedOn day in England
     */
    public record Line(
            long number,
            ReportKind kind,
            List<String> bodies,
            ReportPeriod period,
            int issue,
            GapReport.State state,
            LocalDate askedOn) {}

    /** A stored file. */
    @SuppressWarnings("ArrayRecordComponent") // instances are never compared
    public record StoredFile(String mediaType, byte[] bytes, String sha256) {}

    /** Asks for a report. The same order twice is one report. */
    @Transactional
    public GapReport ask(ReportOrder order, Actor actor) {
        locks.take(SUBJECT + ":" + order.id());
        GapReport known = entities.find(GapReport.class, order.id());
        if (known != null) {
            return known;
        }
        return ask(new GapReport(order, actor, clock.instant()), "report.asked", null, actor);
    }

    private GapReport ask(GapReport report, String action, @Nullable Object before, Actor actor) {
        entities.persist(report);
        entities.flush();
        audit.note(
                actor,
                action,
                SUBJECT,
                report.number(),
                before,
                Map.of(
                        "kind", report.kind().slug(),
                        "bodies", report.bodies(),
                        "first_day", report.period().from(),
                        "last_day", report.period().to(),
                        "issue", report.issue()));
        jobs.ask(report.id(), "made");
        return report;
    }

    /**
     * Asks for the next issue of a report, which is counted anew. The issues before it stay as they are.
     *
     * @param submission id of the form: the same form sent twice makes one issue
     * @param version of the report that the page showed
     * @param correction what the issue corrects, for its readers
     * @throws StaleVersionException if it is not the newest issue any more
     * @throws org.localoffer.service.foundation.IllegalTransitionException if it is not issued
     */
    @Transactional
    public GapReport correct(long number, UUID submission, int version, String correction, Actor actor) {
        UUID id = ReportOrder.correction(submission, actor, number);
        locks.take(SUBJECT + ":" + id);
        GapReport known = entities.find(GapReport.class, id);
        if (known != null) {
            return known;
        }
        GapReport report = asItWasSeen(number, version);
        if (newestIssue(report) != number) {
            throw new StaleVersionException();
        }
        GapReport next = report.corrected(id, correction, actor, clock.instant());
        GapReport asked = ask(next, "report.corrected", number, actor);
        audit.note(actor, "report.correction-worded", SUBJECT, asked.number(), null, new Wording(correction));
        return asked;
    }

    /** Makes a report again that could not be made. */
    @Transactional
    public void again(long number, int version, Actor actor) {
        GapReport report = asItWasSeen(number, version);
        report.again();
        audit.note(actor, "report.asked-again", SUBJECT, number, GapReport.State.FAILED, report.state());
        jobs.ask(report.id(), "again-" + version);
    }

    private GapReport asItWasSeen(long number, int version) {
        GapReport report = entities.createQuery("from GapReport where number = :number", GapReport.class)
                .setParameter("number", number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(StaleVersionException::new);
        if (report.version() != version) {
            throw new StaleVersionException();
        }
        return report;
    }

    @Transactional
    public Optional<GapReport> find(long number) {
        return entities.createQuery("from GapReport where number = :number", GapReport.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** The number of the newest issue of the same report. */
    @Transactional
    public long newestIssue(GapReport report) {
        return entities.createQuery(
                        "select number from GapReport where series = :series order by issue desc", Long.class)
                .setParameter("series", report.series())
                .setMaxResults(1)
                .getSingleResult();
    }

    /** The texts that a report quotes, by their numbers. */
    @Transactional
    public List<ReportText> texts(GapReport report) {
        return texts.of(report.id());
    }

    /** Empty before the report is issued, and while its files are written anew because a text was withdrawn. */
    @Transactional
    public Optional<StoredFile> file(GapReport report, ReportForm form) {
        return entities.createNativeQuery(
                        "select media_type, bytes, sha256 from report_file where report = :report and form = :form",
                        Tuple.class)
                .setParameter("report", report.id())
                .setParameter("form", form.name())
                .getResultStream()
                .findFirst()
                .map(row -> new StoredFile(
                        row.get("media_type", String.class),
                        row.get("bytes", byte[].class),
                        row.get("sha256", String.class)));
    }

    /** Whether all files of an issued report are there. */
    @Transactional
    public boolean hasFiles(GapReport report) {
        return entities.createNativeQuery("select count(*) from report_file where report = :report", Long.class)
                        .setParameter("report", report.id())
                        .getSingleResult()
                == ReportForm.values().length;
    }

    @Transactional
    public long count(Readership readership) {
        return asking("select count(*)" + READABLE, readership, Long.class).getSingleResult();
    }

    /** Reports without their figures, the newest first. */
    @Transactional
    public List<Line> list(Readership readership, int offset, int most) {
        return asking(
                        "select number, kind, bodies, cast(first_day as text) as first_day,"
                                + " cast(last_day as text) as last_day, issue, state,"
                                + " cast(cast(asked_at at time zone 'Europe/London' as date) as text) as asked_on"
                                + READABLE
                                + " order by number desc",
                        readership,
                        Tuple.class)
                .setFirstResult(offset)
                .setMaxResults(most)
                .getResultStream()
                .map(GapReports::line)
                .toList();
    }

    private static Line line(Tuple row) {
        return new Line(
                row.get("number", Number.class).longValue(),
                ReportKind.valueOf(row.get("kind", String.class)),
                GapReport.bodies(row.get("bodies", String.class)),
                new ReportPeriod(
                        LocalDate.parse(row.get("first_day", String.class)),
                        LocalDate.parse(row.get("last_day", String.class))),
                row.get("issue", Number.class).intValue(),
                GapReport.State.valueOf(row.get("state", String.class)),
                LocalDate.parse(row.get("asked_on", String.class)));
    }

    private <T> NativeQuery<T> asking(String sql, Readership readership, Class<T> type) {
        Set<String> own =
                switch (readership) {
                    case Readership.All() -> Set.of();
                    case Readership.Of(Set<String> bodies) -> bodies;
                };
        return entities.createNativeQuery(sql, type)
                .setParameter("all", readership instanceof Readership.All)
                .setParameter("own", String.join(",", new TreeSet<>(own)));
    }
}
