package org.localoffer.service.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.junit.jupiter.api.Test;

import org.localoffer.service.PortalTest;

/** The check for identifying text, with the vocabulary and names of the sample area. */
@PortalTest
class IdentifyingTest {

    private static final String TELLS = "Zephrin Quillow, 9 years old and autistic, of Sampleton Primary: 01632 960001";

    @Inject
    Identifying identifying;

    @Test
    void namesNumbersAndDescriptionsOfOneChildAreFoundInTheOrderOfTheText() {
        assertThat(identifying.in(TELLS))
                .extracting(Flag::kind)
                .startsWith(FlagKind.NAME)
                .contains(FlagKind.ONE_CHILD)
                .endsWith(FlagKind.PHONE);
    }

    @Test
    void withinATransactionItFindsTheSame() {
        assertThat(QuarkusTransaction.requiringNew().call(() -> identifying.in(TELLS)))
                .isEqualTo(identifying.in(TELLS));
    }

    @Test
    void namesInTheDirectoryAreNotFlagged() {
        assertThat(identifying.in("we like Global Mediation best")).isEmpty();
    }
}
