package org.localoffer.service.privacy;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.logging.Log;

import org.localoffer.service.page.Phrases;

/** Deletes what need not be kept any longer (domain L32); the privacy page says the same periods. */
@ApplicationScoped
public class Retention {

    private static final Duration SEARCH_WORDS = Duration.ofDays(90);
    private static final Duration ORIGINAL_WORDS = Duration.ofDays(365);
    private static final Duration MAILS = Duration.ofDays(30);

    private final EntityManager entities;
    private final Clock clock;

    Retention(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Everything that is past its time today. */
    @Transactional
    public void deleteWhatIsOld() {
        int words = entities.createNativeQuery("delete from search_words where day < :day")
                .setParameter("day", Phrases.day(clock.instant().minus(SEARCH_WORDS)))
                .executeUpdate();
        int originals = entities.createNativeQuery("delete from feedback_original o using feedback f"
                        + " where f.id = o.feedback_id and f.state in ('CLOSED', 'REJECTED', 'REDIRECTED')"
                        + " and f.state_since < :moment")
                .setParameter("moment", clock.instant().minus(ORIGINAL_WORDS))
                .executeUpdate();
        int mails = entities.createNativeQuery("delete from outgoing_mail where coalesce(sent_at, asked_at) < :moment"
                        + " and (sent_at is not null or refused is not null)")
                .setParameter("moment", clock.instant().minus(MAILS))
                .executeUpdate();
        if (words + originals + mails > 0) {
            Log.infof(
                    "Deleted what was old: %d lines of searches, %d messages as they came, %d mails",
                    words, originals, mails);
        }
    }

    /** The task, which the scheduler must know before it starts. */
    static class RetentionTask {

        @Produces
        @Singleton
        RecurringTask<Void> deleteWhatIsOld(Provider<Retention> retention) {
            return Tasks.recurring("delete-what-is-old", FixedDelay.ofHours(6))
                    .execute((instance, context) -> retention.get().deleteWhatIsOld());
        }
    }
}
