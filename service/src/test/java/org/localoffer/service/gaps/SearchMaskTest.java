package org.localoffer.service.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.localoffer.service.privacy.Flag;
import org.localoffer.service.privacy.FlagKind;
import org.localoffer.service.privacy.PersonalDetails;

/** What may be stored of the words of a search (domain 5F). */
class SearchMaskTest {

    private static String masked(String words, String... known) {
        return SearchMask.masked(words, PersonalDetails.in(words, Set.of(known)::contains, word -> false));
    }

    @ParameterizedTest
    @CsvSource({
        "Speech Therapy  Southend, speech therapy southend",
        "help for Zephrin Quillow, help for [name]",
        "autism z.quillow@example.org, autism [email]",
        "ring 07700 900123 about SALT, ring [phone] about salt",
        "clubs near PO3 9ZZ, clubs near [postcode]",
        "born 12/05/2014 autism, born [date] autism",
        "my son Zephrin autism, my son [name] autism",
    })
    void identifyingWordsAreMasked(String words, String kept) {
        assertThat(masked(words)).isEqualTo(kept);
    }

    @Test
    void descriptionsAreNotMasked() {
        assertThat(SearchMask.masked("deaf at Mill School", List.of(new Flag(FlagKind.ONE_CHILD, 8, 19))))
                .isEqualTo("deaf at mill school");
    }

    @Test
    void capitalisedLocalTermsAreNotMasked() {
        assertThat(masked("Speech Therapy in Leigh", "speech", "therapy", "leigh"))
                .isEqualTo("speech therapy in leigh");
        assertThat(masked("Mary Rose", "mary rose")).isEqualTo("mary rose");
    }

    @Test
    void aNameThatIsAlsoAPlaceIsMaskedBeforeAnUnknownWord() {
        assertThat(masked("Chelsea Quillow")).isEqualTo("[name]");
    }

    @Test
    void severalFlagsAreEachMaskedInPlace() {
        assertThat(masked("Zephrin Quillow PO3 9ZZ 07700 900123 club")).isEqualTo("[name] [postcode] [phone] club");
    }

    @Test
    void theResultIsLowerCaseWithSingleSpacesAndAtMostTwoHundredCharacters() {
        assertThat(masked("  AUTISM \t\n club ")).isEqualTo("autism club");
        assertThat(masked("x".repeat(1000))).hasSize(200);
    }

    @Test
    void aSurrogatePairIsNotSplit() {
        assertThat(masked("x".repeat(199) + "🧩 club")).isEqualTo("x".repeat(199));
        assertThat(masked("x".repeat(198) + "🧩 club")).isEqualTo("x".repeat(198) + "🧩");
    }

    @Test
    void truncationDoesNotRevealWhatIsMasked() {
        assertThat(masked("a".repeat(195) + " z.quillow@example.org")).doesNotContain("quillow", "@");
    }
}
