package org.localoffer.service.gaps.reports;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.LockModeType;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import org.apache.commons.codec.digest.DigestUtils;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import org.localoffer.service.feedback.AnswerBodies;
import org.localoffer.service.feedback.FeedbackRouting;
import org.localoffer.service.foundation.Actor;
import org.localoffer.service.foundation.AuditTrail;
import org.localoffer.service.foundation.DatabaseOutage;
import org.localoffer.service.foundation.mail.Mails;

/**
 * Makes a report: counts its figures, which are fixed from then on, and writes its files. Each step commits by itself, so that
 * an interrupted report goes on where it was, and people see how far it is.
 */
@ApplicationScoped
class GapReportJob {

    private static final Actor ACTOR = Actor.system("reports");

    private final Session entities;
    private final GapReportMaker maker;
    private final ReportTexts texts;
    private final ReportFiles files;
    private final AnswerBodies bodies;
    private final Mails mails;
    private final AuditTrail audit;

    GapReportJob(
            Session entities,
            GapReportMaker maker,
            ReportTexts texts,
            ReportFiles files,
            AnswerBodies bodies,
            Mails mails,
            AuditTrail audit) {
        this.entities = entities;
        this.maker = maker;
        this.texts = texts;
        this.files = files;
        this.bodies = bodies;
        this.mails = mails;
        this.audit = audit;
    }

    /**
     * Makes what is missing of a report. If the database is down, the job is tried again; so it is where the files of an
     * issued report have to be written anew. Anything else that goes wrong ends it.
     */
    @ActivateRequestContext
    public void run(UUID id) {
        try {
            count(id);
            write(id);
        } catch (RuntimeException e) {
            if (DatabaseOutage.isIn(e) || !fail(id)) {
                throw e;
            }
            Log.errorf(e, "The report %s could not be made", id);
        }
    }

    private void count(UUID id) {
        boolean isToCount = inTransaction(() -> {
            GapReport report = locked(id);
            if (report == null || report.content() != null || report.state().isEnded()) {
                return false;
            }
            report.counting();
            return true;
        });
        if (isToCount) {
            inTransaction(() -> {
                GapReport report = locked(id);
                if (report != null && report.content() == null) {
                    GapReportMaker.Counted counted =
                            maker.count(new ReportOrder(id, report.kind(), report.bodies(), report.period()));
                    texts.keep(id, counted.texts());
                    report.writing(counted.content());
                }
                return id;
            });
        }
    }

    /** Writes the files, and once more where a text was withdrawn while they were written. */
    private void write(UUID id) {
        boolean stored = false;
        while (!stored) {
            ToWrite toWrite = inTransaction(() -> toWrite(id)).orElse(null);
            stored = toWrite == null || store(id, toWrite.withdrawals(), files.write(toWrite.written()));
        }
    }

    /** @param withdrawals how many there were when the texts were read */
    private record ToWrite(ReportFiles.Written written, int withdrawals) {}

    /** Empty where nothing is to be written: the report failed, or its files are there. */
    private Optional<ToWrite> toWrite(UUID id) {
        GapReport report = locked(id);
        if (report == null || report.state() == GapReport.State.FAILED || report.content() == null || hasFiles(id)) {
            return Optional.empty();
        }
        return Optional.of(new ToWrite(
                new ReportFiles.Written(
                        report.number(), report.issue(), report.correction(), report.figures(), texts.of(id)),
                report.withdrawals()));
    }

    private boolean hasFiles(UUID id) {
        return entities.createNativeQuery("select count(*) from report_file where report = :report", Long.class)
                        .setParameter("report", id)
                        .getSingleResult()
                > 0;
    }

    /** False where a text was withdrawn since the texts were read: nothing is stored then. */
    private boolean store(UUID id, int withdrawals, List<ReportFiles.ReportFile> written) {
        return inTransaction(() -> {
            GapReport report = locked(id);
            if (report == null) {
                return true;
            }
            if (report.withdrawals() != withdrawals) {
                return false;
            }
            if (!hasFiles(id)) {
                written.forEach(file -> insert(id, file));
            }
            if (report.state() != GapReport.State.ISSUED) {
                report.issued();
                audit.note(ACTOR, "report.issued", GapReports.SUBJECT, report.number(), null, report.issue());
                mailboxes(report).forEach(mailbox -> mails.reportIssued(mailbox, report.number()));
            }
            return true;
        });
    }

    private void insert(UUID id, ReportFiles.ReportFile file) {
        entities.createNativeMutationQuery("insert into report_file (report, form, media_type, bytes, sha256)"
                        + " values (:report, :form, :mediaType, :bytes, :sha256)")
                .setParameter("report", id)
                .setParameter("form", file.form().name())
                .setParameter("mediaType", file.form().mediaType())
                .setParameter("bytes", file.bytes())
                .setParameter("sha256", DigestUtils.sha256Hex(file.bytes()))
                .executeUpdate();
    }

    /** Mailboxes of those who may read it, each once: a report about several bodies is for officers. */
    private Set<String> mailboxes(GapReport report) {
        String reader = report.bodies().size() == 1 ? report.bodies().getFirst() : FeedbackRouting.LOCAL_OFFER_TEAM;
        return Stream.ofNullable(bodies.mailbox(reader)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Ends a report that is not issued; false where it is. */
    private boolean fail(UUID id) {
        return inTransaction(() -> {
            GapReport report = locked(id);
            if (report == null || report.state() == GapReport.State.ISSUED) {
                return false;
            }
            report.failed();
            audit.note(ACTOR, "report.failed", GapReports.SUBJECT, report.number(), null, null);
            return true;
        });
    }

    private @Nullable GapReport locked(UUID id) {
        return entities.find(GapReport.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    private static <T> T inTransaction(Callable<T> work) {
        return Objects.requireNonNull(QuarkusTransaction.requiringNew().call(work));
    }
}
