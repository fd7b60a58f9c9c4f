package org.localoffer.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.localoffer.directory.listing.content.Level;
import org.localoffer.directory.listing.content.ListingContent;
import org.localoffer.imports.ImportChange;
import org.localoffer.imports.ImportChange.Kind;
import org.localoffer.imports.ImportedRow;
import org.localoffer.imports.ImportedRow.Accepted;

/** The built-in mapping with the real file, which is not part of the product. */
class TraffordSchoolsTest {

    private static final String JUNIOR_WITH_UNIT = "106304";
    private static final String SPECIAL = "106394";
    private static final String SPECIAL_ACADEMY = "142782";
    private static final String INDEPENDENT = "106379";
    private static final String COLLEGE = "130519";

    private List<ImportedRow> rows = List.of();

    @BeforeEach
    void readTheFileWhereThereIsOne() throws IOException {
        rows = TraffordFile.rows("trafford-schools", "trafford_schools_and_colleges.csv");
    }

    private Map<String, ListingContent> byId() {
        return rows.stream().map(Accepted.class::cast).collect(Collectors.toMap(Accepted::sourceId, Accepted::content));
    }

    private ListingContent school(String id) {
        return Optional.ofNullable(byId().get(id)).orElseThrow();
    }

    @Test
    void everyRowIsAcceptedWithoutAWarning() {
        assertThat(rows).hasSizeGreaterThan(100).allSatisfy(row -> assertThat(row)
                .isInstanceOfSatisfying(Accepted.class, accepted -> assertThat(accepted.warnings())
                        .isEmpty()));
    }

    @Test
    void everySummaryIsUnique() {
        assertThat(byId().values()).extracting(ListingContent::summary).doesNotHaveDuplicates();
    }

    @Test
    void everySchoolHasAPlaceAndStatedAges() {
        assertThat(byId().values()).hasSizeGreaterThan(100).allSatisfy(content -> {
            assertThat(content.places()).hasSize(1);
            assertThat(content.places().getFirst().latitude()).isNotNull();
            assertThat(content.ages().minimum()).isNotNull();
        });
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        assertThat(byId().values())
                .allSatisfy(content -> assertThat(ImportChange.of(Optional.of(content), Optional.of(content), content)
                                .kind())
                        .isEqualTo(Kind.SAME));
    }

    @Test
    void aJuniorSchoolWithAUnitIsBoth() {
        ListingContent school = school(JUNIOR_WITH_UNIT);

        assertThat(school.kindsOfHelp()).containsExactly("mainstream-support", "resourced-unit");
        assertThat(school.level()).isEqualTo(Level.UNIVERSAL);
        assertThat(school.places().getFirst().postcode()).isEqualTo("M33 5QX");
        assertThat(school.ages().minimum()).isEqualByComparingTo("7");
        assertThat(school.ages().maximum()).isEqualByComparingTo("11");
        assertThat(school.summary())
                .isEqualTo("A school maintained by the council for girls and boys aged 7 to 11, with 240 places and a"
                        + " special educational needs (SEN) unit, at M33 5QX.");
        assertThat(school.links().website()).isEqualTo("http://www.wellfieldjunior.co.uk/");
        assertThat(school.cost().free()).isTrue();
        assertThat(school.needs().any()).isNull();
    }

    @Test
    void specialSchoolsAreRecognisedByTypeOrNumber() {
        assertThat(List.of(school(SPECIAL), school(SPECIAL_ACADEMY))).allSatisfy(school -> {
            assertThat(school.kindsOfHelp()).containsExactly("special-school");
            assertThat(school.level()).isEqualTo(Level.SPECIALIST);
        });
    }

    @Test
    void anIndependentSchoolIsNotFreeAndSaysSo() {
        assertThat(school(INDEPENDENT).cost().free()).isFalse();
        assertThat(school(INDEPENDENT).cost().details()).contains("fees");
    }

    @Test
    void aCollegeHasNoUpperAge() {
        assertThat(school(COLLEGE).kindsOfHelp()).containsExactly("college");
        assertThat(school(COLLEGE).ages().maximum()).isNull();
    }

    @Test
    void manyRowsGiveFewKindsOfSchool() {
        assertThat(byId().values().stream()
                        .map(ListingContent::kindsOfHelp)
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())))
                .hasSizeBetween(5, 7);
    }
}
