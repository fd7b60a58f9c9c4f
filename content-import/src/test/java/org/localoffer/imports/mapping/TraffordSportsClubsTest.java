package org.localoffer.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.localoffer.directory.listing.content.Level;
import org.localoffer.directory.listing.content.ListingContent;
import org.localoffer.imports.ImportChange.Kind;
import org.localoffer.imports.ImportedRow;
import org.localoffer.imports.ImportedRow.Accepted;
import org.localoffer.imports.ImportedRow.LeftOut;
import org.localoffer.imports.ImportedRow.Refused;

class TraffordSportsClubsTest {

    private static final String MAPPING = "trafford-sports-clubs";
    private static final String HEADER = "name,category,address,postcode\n";

    private static List<ImportedRow> real() throws IOException {
        return TraffordFile.rows(MAPPING, "sports_clubs.csv");
    }

    @Test
    void everyClubIsImportedExceptThoseForVeterans() throws IOException {
        List<ImportedRow> rows = real();

        assertThat(TraffordFile.only(Accepted.class, rows)).hasSize(135).allSatisfy(row -> {
            assertThat(row.warnings()).isEmpty();
            assertThat(row.content().kindsOfHelp()).containsExactly("clubs-and-leisure");
            assertThat(row.content().places().getFirst().area()).isEqualTo("outside");
            assertThat(row.content().serviceArea().areas()).containsExactly("outside");
            assertThat(row.content().contacts()).isEmpty();
        });
        assertThat(TraffordFile.only(LeftOut.class, rows)).hasSize(5);
        assertThat(TraffordFile.only(Refused.class, rows)).isEmpty();
    }

    @Test
    void aClubHasItsSportAndPlaceAndNoGuessedNeed() throws IOException {
        ListingContent club = TraffordFile.content(real(), "Trafford Rowing Club");

        assertThat(club.summary()).isEqualTo("A sports club (Rowing) at 30 Raglan Road, Sale.");
        assertThat(club.level()).isEqualTo(Level.UNIVERSAL);
        assertThat(club.places().getFirst().postcode()).isEqualTo("M33 4AG");
        assertThat(club.needs().any()).isNull();
        assertThat(club.needs().types()).isEmpty();
        assertThat(club.ages().minimum()).isNull();
        assertThat(club.cost().free()).isNull();
    }

    @Test
    void onlyTheClubThatSaysSoIsTargetedAtDisabledPeople() throws IOException {
        List<ListingContent> all =
                TraffordFile.contents(real()).values().stream().toList();

        assertThat(all)
                .filteredOn(club -> club.needs().any() != null)
                .singleElement()
                .satisfies(club -> {
                    assertThat(club.name()).contains("People with Disabilities");
                    assertThat(club.level()).isEqualTo(Level.TARGETED);
                });
    }

    @Test
    void anAddressThatMayBeAHomeIsHidden() throws IOException {
        assertThat(TraffordFile.contents(real()).values())
                .filteredOn(club -> club.places().getFirst().hidesAddress())
                .hasSize(3)
                .allSatisfy(club -> assertThat(club.summary()).doesNotContain(" at "));
    }

    @Test
    void theSameFileTwiceChangesNothing() throws IOException {
        assertThat(TraffordFile.changes(real(), real())).hasSize(135).containsOnly(Kind.SAME);
    }

    @Test
    void aBadRowIsRefusedWithItsNumberAndReason() throws IOException {
        assertThat(TraffordFile.madeUp(
                        MAPPING,
                        HEADER
                                + "Elm Club,Golf,Elm Road,M33 1AA\nElm Club,Golf,Oak Road,M33 1AA\n,Golf,Elm Road,M33 1AA\n"
                                + "Oak Club,,Oak Road,M33 1AA\nAsh Club,Golf\n"))
                .filteredOn(Refused.class::isInstance)
                .containsExactly(
                        new Refused(3, "Elm Club", "The id Elm Club is already used in row 2."),
                        new Refused(4, null, "The id is blank."),
                        new Refused(5, "Oak Club", "summary is blank (from address, category)."),
                        new Refused(6, null, "The row has 2 fields, but the header has 4."));
    }
}
