package org.localoffer.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import org.localoffer.directory.listing.content.Basis;
import org.localoffer.directory.listing.content.ListingContent;
import org.localoffer.directory.listing.content.RoleContact;
import org.localoffer.directory.listing.content.Sector;
import org.localoffer.imports.ImportChange.Kind;
import org.localoffer.imports.ImportedRow;
import org.localoffer.imports.ImportedRow.Accepted;
import org.localoffer.imports.ImportedRow.LeftOut;
import org.localoffer.imports.ImportedRow.Refused;

class TraffordMentalHealthTest {

    private static final String MAPPING = "trafford-mental-health";
    private static final String HEADER = "name,description,address,postcode,telephone,website\n";

    private static List<ImportedRow> real() throws IOException {
        return TraffordFile.rows(MAPPING, "trafford_mental_health_services.csv");
    }

    private static ListingContent madeUp(String description, String phone) throws IOException {
        List<ImportedRow> rows = TraffordFile.madeUp(
                MAPPING, HEADER + "Elm Service,\"" + description + "\",Elm Road,M33 1AA," + phone + ",elm.example\n");
        return TraffordFile.content(rows, "Elm Service, M33 1AA");
    }

    @Test
    void everyServiceIsImportedExceptThoseForOlderPeople() throws IOException {
        List<ImportedRow> rows = real();

        assertThat(TraffordFile.only(Accepted.class, rows)).hasSize(54);
        assertThat(TraffordFile.only(LeftOut.class, rows)).hasSize(6);
        assertThat(TraffordFile.only(Refused.class, rows)).isEmpty();
        assertThat(TraffordFile.only(Accepted.class, rows).stream().flatMap(row -> row.warnings().stream()))
                .singleElement()
                .asString()
                .contains("is not a postcode");
    }

    @Test
    void aServiceHasTheAgesThatItsTextStates() throws IOException {
        ListingContent service = TraffordFile.content(real(), "42nd Street, M4 5AG");

        assertThat(service.summary())
                .isEqualTo("Counselling, therapy and one-to one support for young people aged 13 to 25 years.");
        assertThat(service.kindsOfHelp()).containsExactly("mental-health");
        assertThat(service.ages().minimum()).isEqualByComparingTo("13");
        assertThat(service.ages().maximum()).isEqualByComparingTo("25");
        assertThat(service.ages().basis()).isEqualTo(Basis.STATED);
        assertThat(service.places().getFirst().area()).isEqualTo("outside");
        assertThat(service.serviceArea().areas()).containsExactly("outside");
        assertThat(service.categories()).containsExactly("health-and-social-care");
        assertThat(service.contacts().getFirst().phone()).isEqualTo("0161 228 7321");
        assertThat(service.links().website()).isEqualTo("http://42ndstreet.org.uk/");
        assertThat(service.needs().types()).isEmpty();
        assertThat(service.sector()).isNull();
    }

    @Test
    void kindsNeedsAndAgesAreSetOnlyWhereTheTextSaysSo() throws IOException {
        ListingContent silent = madeUp("A friendly place.", "0161 123 4567");
        ListingContent telling = madeUp(
                "Leisure activities and advice for adults with autism and learning disabilities, aged 16 and over.",
                "");

        assertThat(silent.kindsOfHelp()).containsExactly("mental-health");
        assertThat(silent.needs().types()).isEmpty();
        assertThat(silent.ages().minimum()).isNull();
        assertThat(telling.kindsOfHelp())
                .containsExactlyInAnyOrder("mental-health", "clubs-and-leisure", "information-and-advice");
        assertThat(telling.needs().types()).containsExactlyInAnyOrder("asd", "mld", "sld", "pmld");
        assertThat(telling.ages().minimum()).isEqualByComparingTo("16");
        assertThat(telling.ages().maximum()).isNull();
    }

    @Test
    void aServiceOfTheNhsIsInTheHealthSector() throws IOException {
        assertThat(TraffordFile.content(real(), "Trafford Psychological Therapies, M33 6WT")
                        .sector())
                .isEqualTo(Sector.HEALTH);
    }

    @Test
    void noMobileNumberAndNoMailboxIsKept() throws IOException {
        assertThat(madeUp("A friendly place.", "07700 900123").contacts()).isEmpty();
        assertThat(TraffordFile.contents(real()).values())
                .flatExtracting(ListingContent::contacts)
                .isNotEmpty()
                .allSatisfy(contact -> assertThat(contact.email()).isNull())
                .extracting(RoleContact::phone)
                .filteredOn(Objects::nonNull)
                .noneMatch(phone -> phone.startsWith("07"));
    }

    @Test
    void theSameFileTwiceChangesNothing() throws IOException {
        assertThat(TraffordFile.changes(real(), real())).hasSize(54).containsOnly(Kind.SAME);
    }

    @Test
    void aBadRowIsRefusedWithItsNumberAndReason() throws IOException {
        assertThat(TraffordFile.madeUp(
                        MAPPING,
                        HEADER + "Elm Service,About us,Elm Road,M33 1AA,,\nElm Service,About us,Elm Road,M33 1AA,,\n"
                                + "Elm Service,About us,Oak Road,M33 2AA,,\nOak Service,,Oak Road,M33 1AA,,\n"))
                .filteredOn(Refused.class::isInstance)
                .containsExactly(
                        new Refused(3, "Elm Service, M33 1AA", "The id Elm Service, M33 1AA is already used in row 2."),
                        new Refused(5, "Oak Service, M33 1AA", "summary is blank (from description)."));
    }
}
