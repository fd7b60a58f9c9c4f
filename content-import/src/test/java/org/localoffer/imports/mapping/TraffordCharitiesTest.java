package org.localoffer.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.localoffer.directory.listing.content.ListingContent;
import org.localoffer.directory.listing.content.Sector;
import org.localoffer.imports.ImportChange.Kind;
import org.localoffer.imports.ImportedRow;
import org.localoffer.imports.ImportedRow.Accepted;
import org.localoffer.imports.ImportedRow.LeftOut;
import org.localoffer.imports.ImportedRow.Refused;

class TraffordCharitiesTest {

    private static final String MAPPING = "trafford-charities";
    private static final String HEADER =
            "registered_charity_number,charity_company_registration_number,charity_name,charity_type,charity_activities,"
                    + "date_of_registration,charity_contact_address,charity_contact_postcode,charity_contact_phone,"
                    + "charity_contact_email,charity_contact_web\n";
    private static final String DEAF_CHILDREN = "1026499";
    private static final String SCOUTS = "520199";

    private static List<ImportedRow> real() throws IOException {
        return TraffordFile.rows(MAPPING, "charities_operating_in_trafford.csv");
    }

    private static String row(String number, String name, String activities) {
        return number + ",NA," + name + ",Other,\"" + activities
                + "\",2001-01-01,1 Elm Road,M33 1AA,0161 123 4567,office@elm.example,www.elm.example\n";
    }

    private static ImportedRow madeUp(String name, String activities) throws IOException {
        return TraffordFile.madeUp(MAPPING, HEADER + row("7", name, activities)).getFirst();
    }

    private static ListingContent listing(String name, String activities) throws IOException {
        return ((Accepted) madeUp(name, activities)).content();
    }

    @Test
    void charitiesForChildrenYoungOrDisabledPeopleAreImportedAndOthersCounted() throws IOException {
        List<ImportedRow> rows = real();

        assertThat(TraffordFile.only(Accepted.class, rows)).hasSize(139).allSatisfy(row -> {
            assertThat(row.warnings()).isEmpty();
            assertThat(row.content().kindsOfHelp()).isNotEmpty();
            assertThat(row.content().serviceArea().areas()).containsExactly("outside");
        });
        assertThat(TraffordFile.only(LeftOut.class, rows)).hasSize(597);
        assertThat(TraffordFile.only(Refused.class, rows)).isEmpty();
    }

    @Test
    void aCharityIsClassifiedByTheWordsOfItsOwnText() throws IOException {
        ListingContent charity = TraffordFile.content(real(), DEAF_CHILDREN);

        assertThat(charity.name()).isEqualTo("Trafford Deaf Children's Society");
        assertThat(charity.summary()).startsWith("The group aims to provide babies, children and young people with");
        assertThat(charity.kindsOfHelp()).containsExactly("clubs-and-leisure");
        assertThat(charity.needs().types()).containsExactly("hi");
        assertThat(charity.sector()).isEqualTo(Sector.VOLUNTARY);
        assertThat(charity.identifiers().charityNumber()).isEqualTo(DEAF_CHILDREN);
        assertThat(charity.access().howToGetIt()).endsWith("charity number " + DEAF_CHILDREN + ".");
    }

    @Test
    void missingFactsStayBlank() throws IOException {
        ListingContent scouts = TraffordFile.content(real(), SCOUTS);

        assertThat(scouts.kindsOfHelp()).containsExactly("clubs-and-leisure");
        assertThat(scouts.needs().types()).isEmpty();
        assertThat(scouts.needs().any()).isNull();
        assertThat(scouts.level()).isNull();
        assertThat(scouts.ages().minimum()).isNull();
        assertThat(scouts.cost().free()).isNull();
    }

    @Test
    void contactDetailsOfTrusteesAreNotImported() throws IOException {
        assertThat(TraffordFile.contents(real()).values()).hasSize(139).allSatisfy(charity -> {
            assertThat(charity.contacts()).isEmpty();
            assertThat(charity.places()).isEmpty();
            assertThat(charity.summary()).doesNotContain("@");
        });
        assertThat(listing("Elm Youth Club", "A club.").toString())
                .doesNotContain("1 Elm Road", "M33", "0161", "office@")
                .contains("www.elm.example");
    }

    @Test
    void oneTextCanGiveSeveralKindsOfHelpAndNeeds() throws IOException {
        ListingContent charity = listing(
                "Elm Trust", "Counselling, advice and sport for autistic and deaf children and their families.");

        assertThat(charity.kindsOfHelp())
                .containsExactlyInAnyOrder("mental-health", "information-and-advice", "clubs-and-leisure");
        assertThat(charity.needs().types()).containsExactlyInAnyOrder("asd", "hi");
    }

    @Test
    void wordsInsideOtherWordsDoNotMatch() throws IOException {
        assertThat(listing("Elm Youth Club", "In accordance with guidance on transport.")
                        .kindsOfHelp())
                .containsExactly("clubs-and-leisure");
        assertThat(madeUp("Elm Trust", "Grandchildless persons and their transport."))
                .isInstanceOf(LeftOut.class);
    }

    @Test
    void fundraisersAndCharitiesWithoutAKindOfHelpAreLeftOut() throws IOException {
        assertThat(madeUp("Elm School PTA", "Sport for children.")).isInstanceOf(LeftOut.class);
        assertThat(madeUp("Friends of Elm School", "Sport for children.")).isInstanceOf(LeftOut.class);
        assertThat(madeUp("Elm Trust", "Grant making for children's sport.")).isInstanceOf(LeftOut.class);
        assertThat(madeUp("Elm Trust", "For children in need.")).isInstanceOf(LeftOut.class);
        assertThat(madeUp("Elm Trust", "Sport for pensioners.")).isInstanceOf(LeftOut.class);
    }

    @Test
    void theSameFileTwiceChangesNothing() throws IOException {
        assertThat(TraffordFile.changes(real(), real())).hasSize(139).containsOnly(Kind.SAME);
    }

    @Test
    void aBadRowIsRefusedWithItsNumberAndReason() throws IOException {
        assertThat(TraffordFile.madeUp(
                        MAPPING,
                        HEADER + row("7", "Elm Youth Club", "") + row("7", "Oak Youth Club", "")
                                + row("", "Ash Youth Club", "") + row("8", "", "Sport for children")
                                + row("9", "Fir Youth Club", "x".repeat(401)) + "10,NA,Yew Youth Club\n"))
                .filteredOn(Refused.class::isInstance)
                .containsExactly(
                        new Refused(3, "7", "The id 7 is already used in row 2."),
                        new Refused(4, null, "The id is blank."),
                        new Refused(5, "8", "provider.name is blank (from charity_name)."),
                        new Refused(6, "9", "summary has 401 characters, more than the limit of 400."),
                        new Refused(7, null, "The row has 3 fields, but the header has 11."));
    }
}
