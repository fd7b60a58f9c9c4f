package org.localoffer.service.foundation;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.serializer.JacksonSerializer;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import io.agroal.api.AgroalDataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The scheduler of all jobs. Asked inside a transaction, a job is there when the transaction commits and was never
 * there when it rolls back.
 */
@Singleton
public class Jobs {

    /** Two cores are common; more workers only queue at the engine. */
    private static final int WORKERS = 4;

    /** A copy of the service that missed four heartbeats is dead, and its jobs go to another. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);

    /** A copy of another build has tasks that this one does not know, and needs their jobs for as long as it runs. */
    private static final Duration UNKNOWN_TASKS_ARE_KEPT = Duration.ofDays(366);

    private final Scheduler scheduler;

    Jobs(
            AgroalDataSource dataSource,
            @Any Instance<OneTimeTask<?>> tasks,
            @Any Instance<RecurringTask<Void>> recurring,
            @ConfigProperty(name = "localoffer.jobs.polling", defaultValue = "PT0.5S") Duration polling) {
        List<Task<?>> known = tasks.stream().<Task<?>>map(task -> task).toList();
        this.scheduler = Scheduler.create(dataSource, known)
                .startTasks(recurring.stream().toList())
                .serializer(new JacksonSerializer())
                .threads(WORKERS)
                .pollingInterval(polling)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(4)
                .deleteUnresolvedAfter(UNKNOWN_TASKS_ARE_KEPT)
                .enablePriority()
                // A job that waits for a dead server fails every ten seconds: a line each time, no stack.
                .failureLogging(LogLevel.WARN, false)
                .shutdownMaxWait(Duration.ofSeconds(5))
                .build();
    }

    /** Begins to work; call it when the schema is there. */
    public void start() {
        scheduler.start();
    }

    /**
     * Asks for a job as part of the current transaction. Asking again for the same instance while it waits or runs
     * changes nothing.
     *
     * @param instance names the job among those of its task
     */
    public <T extends Serializable> void ask(OneTimeTask<T> task, String instance, T data) {
        scheduler.scheduleIfNotExists(task.instance(instance, data), Instant.now());
    }

    /**
     * The same for a task of another build, whose copies alone do it.
     *
     * @param task its name
     */
    public <T extends Serializable> void ask(String task, String instance, T data) {
        scheduler.scheduleIfNotExists(new TaskInstance<>(task, instance, data), Instant.now());
    }

    /** The same, but to be done after that time. */
    public <T extends Serializable> void askLater(OneTimeTask<T> task, String instance, T data, Duration wait) {
        scheduler.scheduleIfNotExists(
                task.instance(instance, data), Instant.now().plus(wait));
    }

    /** Makes sure that a job is done again and again, also where it was deleted after the start. */
    public void keep(RecurringTask<Void> task) {
        scheduler.scheduleIfNotExists(task.instance(RecurringTask.INSTANCE), Instant.now());
    }

    @PreDestroy
    void stop() {
        scheduler.stop();
    }
}
