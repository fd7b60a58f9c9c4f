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
import org.localoffer.imports.ImportedRow.Refused;

class TraffordChildrensCentresTest {

    private static final String MAPPING = "trafford-childrens-centres";
    private static final String HEADER = "name,address,postcode,telephone,unique_reference_number,lon,lat\n";

    private static List<ImportedRow> real() throws IOException {
        return TraffordFile.rows(MAPPING, "trafford_childrens_centres.csv");
    }

    @Test
    void everyCentreIsImported() throws IOException {
        assertThat(real()).hasSize(2).allSatisfy(row -> assertThat(row)
                .isInstanceOfSatisfying(Accepted.class, accepted -> assertThat(accepted.warnings())
                        .isEmpty()));
    }

    @Test
    void aCentreHasItsPlaceOutsideTheAreaAndNoGuessedAge() throws IOException {
        ListingContent centre = TraffordFile.content(real(), "22963");

        assertThat(centre.name()).isEqualTo("Stretford Children's Centre");
        assertThat(centre.summary()).isEqualTo("A children's centre at 9 Poplar Road, Stretford, M32 9AN.");
        assertThat(centre.kindsOfHelp()).containsExactly("family-hubs");
        assertThat(centre.level()).isEqualTo(Level.UNIVERSAL);
        assertThat(centre.places()).singleElement().satisfies(place -> {
            assertThat(place.postcode()).isEqualTo("M32 9AN");
            assertThat(place.area()).isEqualTo("outside");
            assertThat(place.latitude()).isNotNull();
        });
        assertThat(centre.contacts()).singleElement().satisfies(contact -> assertThat(contact.phone())
                .isEqualTo("0161-912-5020"));
        assertThat(centre.ages().minimum()).isNull();
        assertThat(centre.needs().any()).isNull();
        assertThat(centre.identifiers().giasUrn()).isEqualTo("22963");
    }

    @Test
    void theSameFileTwiceChangesNothing() throws IOException {
        assertThat(TraffordFile.changes(real(), real())).hasSize(2).containsOnly(Kind.SAME);
    }

    @Test
    void aBadRowIsRefusedWithItsNumberAndReason() throws IOException {
        assertThat(TraffordFile.madeUp(
                        MAPPING,
                        HEADER + "Elm Centre,1 Elm Road,M33 1AA,,,-2.3,53.4\n,2 Elm Road,M33 1AA,,7,-2.3,53.4\n"
                                + "Oak Centre,,M33 1AA,,8,-2.3,53.4\nAsh Centre,3 Elm Road,M33 1AA,,9,-2.3,53.4\n"))
                .filteredOn(Refused.class::isInstance)
                .containsExactly(
                        new Refused(2, null, "The id is blank."),
                        new Refused(3, "7", "provider.name is blank (from name)."),
                        new Refused(4, "8", "summary is blank (from address, postcode)."));
    }
}
