package org.localoffer.service.foundation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;

import org.hibernate.StaleStateException;
import org.junit.jupiter.api.Test;

class OvertakenTest {

    @Test
    void aRowThatWasChangedMeanwhileIsToldFromAnyOtherFailure() {
        Exception rolledBack = new RollbackException("Could not commit");
        rolledBack.initCause(new StaleStateException("Unexpected row count"));

        assertThat(Overtaken.isIn(new OptimisticLockException())).isTrue();
        assertThat(Overtaken.isIn(new IllegalStateException(rolledBack))).isTrue();
        assertThat(Overtaken.isIn(new IllegalStateException("Something else", new RuntimeException("broken"))))
                .isFalse();
    }
}
