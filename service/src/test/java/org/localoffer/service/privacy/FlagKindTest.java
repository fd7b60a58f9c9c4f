package org.localoffer.service.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class FlagKindTest {

    @Test
    void numbersAddressesAndPostcodesNeverPass() {
        assertThat(Stream.of(FlagKind.values()).filter(FlagKind::neverPasses))
                .containsExactlyInAnyOrder(FlagKind.PHONE, FlagKind.EMAIL, FlagKind.POSTCODE);
    }
}
