package org.localoffer.service.foundation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

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
}
