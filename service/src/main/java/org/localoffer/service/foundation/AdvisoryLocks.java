package org.localoffer.service.foundation;

import java.sql.PreparedStatement;
import java.util.Collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.hibernate.Session;

/** Locks that several copies of the service share through the database; a transaction's end gives them back. */
@ApplicationScoped
public class AdvisoryLocks {

    private final EntityManager entities;

    AdvisoryLocks(EntityManager entities) {
        this.entities = entities;
    }

    /** Waits until no other transaction holds the lock of that name. */
    @Transactional(TxType.MANDATORY)
    public void take(String name) {
        lock("pg_advisory_xact_lock", name);
    }

    /** Waits only for whoever {@link #take takes} the lock: those who share it do not wait for one another. */
    @Transactional(TxType.MANDATORY)
    public void share(String name) {
        lock("pg_advisory_xact_lock_shared", name);
    }

    private void lock(String function, String name) {
        entities.createNativeQuery("select cast(" + function + "(hashtextextended(:name, 0)) as text)")
                .setParameter("name", name)
                .getSingleResult();
    }

    /**
     * {@link #take Takes} many locks with one statement, in the order of their names, so that two callers that want some
     * of the same cannot deadlock.
     */
    @Transactional(TxType.MANDATORY)
    public void takeAll(Collection<String> names) {
        String[] sorted = names.stream().distinct().sorted().toArray(String[]::new);
        entities.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(wanted.name, 0))"
                            + " from unnest(cast(? as text[])) as wanted (name)")) {
                select.setArray(1, connection.createArrayOf("text", sorted));
                select.execute();
            }
        });
    }
}
