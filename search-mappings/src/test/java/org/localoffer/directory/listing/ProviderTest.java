package org.localoffer.directory.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProviderTest {

    private static boolean isKnown(String slug, String name) {
        return new Provider(UUID.randomUUID(), slug, name, null).isKnown();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Solent NHS Trust",
                "Various schools in Southend",
                "Nonesuch Preschool",
                "The Unknown Garden",
                "Knot Known Crafts",
                "NA Support (Narcotics Anonymous)",
                "Лестница"
            })
    void anOrganisationIsKnown(String name) {
        assertThat(isKnown("an-organisation", name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Provider not told to us yet",
                "An approved mediation provider (name not told to us yet)",
                "not stated",
                "CAMHS / Not stated",
                "'an approved DfE provider' (unnamed)",
                "A charity (not named)",
                "Not known",
                "Unknown",
                "N/A",
                "n/a.",
                "None",
                "-"
            })
    void aNameThatSaysThatNobodyToldUsIsNoOrganisation(String name) {
        assertThat(isKnown("something", name)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"not-known, false", "not-known-southend, false", "known-not, true"})
    void theSlugOfAStandInSaysThatItIsOne(String slug, boolean known) {
        assertThat(isKnown(slug, "Hill Club")).isEqualTo(known);
    }
}
