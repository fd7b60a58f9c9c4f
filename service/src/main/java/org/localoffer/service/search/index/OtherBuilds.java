package org.localoffer.service.search.index;

import java.io.Serializable;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import io.quarkus.logging.Log;

import org.localoffer.service.foundation.Jobs;

/**
 * Builds whose indexes have another shape, and that use the same database. The rows of the scheduler tell of them: each
 * build looks at its index every few seconds, by a task of its own.
 */
@ApplicationScoped
class OtherBuilds {

    private static final String PREPARE = IndexTasks.of(IndexTasks.PREPARE, "");

    /**
     * The last sign of life of a build: when it has to look next, or its heartbeat while it looks. Where this build itself
     * looks late, as after an outage of the database, nobody else is called silent.
     */
    private static final String FORGET = "delete from scheduled_tasks where " + isOther()
            + " and greatest(execution_time, last_heartbeat) < current_timestamp - interval '1 hour'"
            + " and exists (select 1 from scheduled_tasks here where here.task_name = :here"
            + " and here.execution_time > current_timestamp - interval '5 minutes')"
            + " returning task_name";

    private final EntityManager entities;
    private final Jobs jobs;
    private final IndexSets sets;

    OtherBuilds(EntityManager entities, Jobs jobs, IndexSets sets) {
        this.entities = entities;
        this.jobs = jobs;
        this.sets = sets;
    }

    private static String isOther() {
        return "starts_with(task_name, :prepare) and task_name <> :here";
    }

    /**
     * Asks all of them for a job.
     *
     * @param task {@link IndexTasks} without a shape
     * @param instance as of this build's own job
     */
    @Transactional
    public <T extends Serializable> void ask(String task, String instance, T data) {
        for (String prepare : names("select task_name from scheduled_tasks where " + isOther())) {
            jobs.ask(IndexTasks.of(task, shape(prepare)), instance, data);
        }
    }

    /** Whether no job waits that another build asked for. */
    @Transactional
    public boolean haveAskedForNothing() {
        List<?> waiting = entities.createNativeQuery(
                        "select task_instance from scheduled_tasks where task_name = :task", String.class)
                .setParameter("task", IndexTasks.here(IndexTasks.INDEX))
                .setMaxResults(1)
                .getResultList();
        return waiting.isEmpty();
    }

    /**
     * Deletes the indexes and the jobs of builds that have been silent for an hour. From then on they are asked for
     * nothing: one that comes back fills its index anew.
     */
    @Transactional
    public void forgetSilent() {
        for (String prepare : names(FORGET)) {
            String shape = shape(prepare);
            Log.infof("Nobody has used the search index of the shape %s for an hour", shape);
            entities.createNativeQuery("delete from scheduled_tasks where task_name in (:tasks)")
                    .setParameter(
                            "tasks",
                            List.of(IndexTasks.of(IndexTasks.INDEX, shape), IndexTasks.of(IndexTasks.RETAG, shape)))
                    .executeUpdate();
            // Before the commit: a build that is asked for nothing must not find an index that misses changes.
            sets.deleteAll(shape);
        }
    }

    private List<String> names(String sql) {
        List<?> names = entities.createNativeQuery(sql, String.class)
                .setParameter("prepare", PREPARE)
                .setParameter("here", IndexTasks.here(IndexTasks.PREPARE))
                .getResultList();
        return names.stream().map(String::valueOf).toList();
    }

    private static String shape(String prepare) {
        return prepare.substring(PREPARE.length());
    }
}
