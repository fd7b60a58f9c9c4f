package org.localoffer.service.privacy;

import java.time.Clock;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.logging.Log;

import org.localoffer.service.foundation.AdvisoryLocks;
import org.localoffer.service.foundation.England;

/** Deletes data that is past its {@link RetentionPeriods} (domain L32). */
@ApplicationScoped
public class Retention {

    private final EntityManager entities;
    private final Instance<Expiring> features;
    private final AdvisoryLocks locks;
    private final Clock clock;

    Retention(EntityManager entities, @Any Instance<Expiring> features, AdvisoryLocks locks, Clock clock) {
        this.entities = entities;
        this.features = features;
        this.locks = locks;
        this.clock = clock;
    }

    /** Deletes or expires everything that is past its retention period now. */
    @Transactional
    public void deleteWhatIsOld() {
        locks.take("retention");
        Instant now = clock.instant();
        int ended =
                features.stream().mapToInt(feature -> feature.endWhatIsOld(now)).sum();
        int deleted = deleteSearches(now)
                + deleteRecordedSignals(now)
                + deleteSurvey(now)
                + deleteDiagnosesAndReports(now)
                + deleteWords(now)
                + deleteWork(now)
                + deleteTrail(now);
        if (ended + deleted > 0) {
            Log.infof("What was old: ended %d messages, answers and edits, deleted %d rows", ended, deleted);
        }
    }

    private int deleteSearches(Instant now) {
        return delete("search_words where day < :before", England.day(RetentionPeriods.SEARCH_WORDS.endedBefore(now)))
                + delete(
                        "search_asked where day < :before", England.day(RetentionPeriods.SEARCH_WORDS.endedBefore(now)))
                + delete(
                        "search_total where day < :before",
                        England.day(RetentionPeriods.SEARCH_COUNTS.endedBefore(now)))
                + delete(
                        "search_signal where day < :before",
                        England.day(RetentionPeriods.SEARCH_COUNTS.endedBefore(now)))
                + delete(
                        "search_unmapped where day < :before",
                        England.day(RetentionPeriods.SEARCH_COUNTS.endedBefore(now)));
    }

    private int deleteRecordedSignals(Instant now) {
        return delete(
                "recorded_signal where day < :before", England.day(RetentionPeriods.RECORDED_SIGNALS.endedBefore(now)));
    }

    private int deleteSurvey(Instant now) {
        return delete("survey_answer where day < :before", England.day(RetentionPeriods.SURVEY.endedBefore(now)));
    }

    /** The texts and files of a report go with its row. */
    private int deleteDiagnosesAndReports(Instant now) {
        return delete("gap_diagnosis where changed_at < :before", RetentionPeriods.GAP_DIAGNOSIS.endedBefore(now))
                + delete("gap_report where asked_at < :before", RetentionPeriods.GAP_REPORT.endedBefore(now));
    }

    /** Deletes families' own words, whatever the state of the message; each step of the message restarts the period. */
    private int deleteWords(Instant now) {
        return delete(
                "feedback_original o using feedback f where f.id = o.feedback_id and f.state_since < :before",
                RetentionPeriods.OWN_WORDS.endedBefore(now));
    }

    private int deleteWork(Instant now) {
        return delete(
                        "outgoing_mail where coalesce(sent_at, asked_at) < :before"
                                + " and (sent_at is not null or refused is not null)",
                        RetentionPeriods.MAIL.endedBefore(now))
                + delete("outgoing_mail where asked_at < :before", RetentionPeriods.UNSENT_MAIL.endedBefore(now))
                + delete(
                        "import_remark m using import_run r where r.id = m.run and r.ended_at < :before",
                        RetentionPeriods.IMPORT_REMARKS.endedBefore(now))
                + delete("import_run where asked_at < :before", RetentionPeriods.IMPORT_REPORT.endedBefore(now))
                + delete("ended_session where ended_at < :before", RetentionPeriods.ENDED_SESSION.endedBefore(now));
    }

    /** The database itself refuses to delete entries that are younger than seven years by its own clock. */
    private int deleteTrail(Instant now) {
        return delete(
                        "audit_entry where at < :before and at < now() - interval '7 years'",
                        RetentionPeriods.TRAIL.endedBefore(now))
                + entities.createNativeQuery("delete from audit_key k where not exists (select 1 from audit_entry a"
                                + " where a.subject_type = k.subject_type and a.subject_id = k.subject_id)")
                        .executeUpdate();
    }

    private int delete(String what, Object before) {
        return entities.createNativeQuery("delete from " + what)
                .setParameter("before", before)
                .executeUpdate();
    }

    /** Defines the recurring task; the scheduler must know it before it starts. */
    static class RetentionTask {

        @Produces
        @Singleton
        RecurringTask<Void> deleteWhatIsOld(Provider<Retention> retention) {
            return Tasks.recurring("delete-what-is-old", FixedDelay.ofHours(6))
                    .execute((instance, context) -> retention.get().deleteWhatIsOld());
        }
    }
}
