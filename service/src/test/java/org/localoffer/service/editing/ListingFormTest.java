package org.localoffer.service.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.directory.listing.content.AgeRange;
import org.localoffer.directory.listing.content.Basis;
import org.localoffer.directory.listing.content.ContentJson;
import org.localoffer.directory.listing.content.Differences;
import org.localoffer.directory.listing.content.ListingContent;
import org.localoffer.service.forms.FormValues;
import org.localoffer.service.http.ExtraListings;
import org.localoffer.service.localarea.LocalArea;
import org.localoffer.service.localarea.LocalAreaReader;
import org.localoffer.service.localarea.SampleFiles;

/** A provider's form holds what a listing says, and gives it back. */
class ListingFormTest {

    private static final LocalArea AREA = LocalAreaReader.read(SampleFiles.all());

    private static final ListingContent CLUB = ExtraListings.content("""
            name: Form club
            summary: A club of the form's test.
            kinds_of_help: [clubs-and-leisure]
            sector: voluntary
            needs: {any: false, types: [asd], as_stated: Autism}
            ages: {minimum: 5, maximum: 11, basis: assumed, as_stated: primary age}
            times:
              - {days: [MONDAY], opens: "09:00", closes: "17:30", note: Term time}
            places:
              - {name: Hall, address: 1 Example Road, town: Portsmouth, postcode: PO3 9ZZ, latitude: 50.8, longitude: -1.1,
                 area: portsmouth, masked: true}
              - {name: Annexe, town: Southsea, postcode: PO5 9ZZ, latitude: 50.78, longitude: -1.08, area: portsmouth}
            commissioners: [{commissioner: joint-group, basis: stated}]
            coverage: [lo-14]
            """);

    static Stream<Map.Entry<String, ListingContent>> sample() {
        return SampleFiles.all().texts().entrySet().stream()
                .filter(file -> file.getKey().startsWith("listings/"))
                .map(file -> Map.entry(file.getKey(), content(file.getValue())));
    }

    private static ListingContent content(String yaml) {
        ObjectMapper mapper = ContentJson.authored(new YAMLFactory());
        try {
            JsonNode listing = mapper.readTree(yaml);
            return mapper.treeToValue(listing.get("content"), ListingContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static FormValues club() {
        return ListingFormValues.of(CLUB);
    }

    private static ListingFormReader.Read read(FormValues values) {
        return ListingFormReader.read(values, CLUB, AREA);
    }

    private static ListingContent changed(FormValues values) {
        ListingFormReader.Read read = read(values);
        assertThat(read.content()).isNotNull();
        return java.util.Objects.requireNonNull(read.content());
    }

    @Test
    void thereAreListingsToTry() {
        assertThat(sample()).hasSize(114);
    }

    @ParameterizedTest
    @MethodSource("sample")
    void whatNobodyTouchedStaysAsItWas(Map.Entry<String, ListingContent> listing) {
        ListingContent before = listing.getValue();

        ListingFormReader.Read read = ListingFormReader.read(ListingFormValues.of(before), before, AREA);

        assertThat(read.errors().isEmpty()).isTrue();
        assertThat(Differences.between(before, java.util.Objects.requireNonNull(read.content())))
                .isEmpty();
        assertThat(read.content()).isEqualTo(before);
    }

    @Test
    void whatTheFormDoesNotShowStays() {
        ListingContent after = changed(club().set("summary", "Another summary."));

        assertThat(after.commissioners()).isEqualTo(CLUB.commissioners());
        assertThat(after.coverage()).isEqualTo(CLUB.coverage());
        assertThat(after.sector()).isEqualTo(CLUB.sector());
        assertThat(after.needs().asStated()).isEqualTo("Autism");
    }

    @Test
    void agesThatNobodyTouchedKeepTheirBasisAndOthersAreTold() {
        assertThat(changed(club()).ages().basis()).isEqualTo(Basis.ASSUMED);
        assertThat(changed(club().set("ages.maximum", "12")).ages().basis()).isEqualTo(Basis.STATED);
        assertThat(changed(club().set("ages.minimum", "5.0")).ages()).isEqualTo(CLUB.ages());
    }

    @Test
    void agesThatAreTakenOutAreNotTold() {
        AgeRange ages =
                changed(club().set("ages.minimum", "").set("ages.maximum", "")).ages();

        assertThat(ages.told()).isFalse();
        assertThat(ages.basis()).isNull();
    }

    @Test
    void aPlaceKeepsItsSpotWhileItsPostcodeStaysAndAnotherPostcodeHasAnother() {
        ListingContent same = changed(club().set("places[0].name", "Great hall"));
        ListingContent moved = changed(club().set("places[0].postcode", "ss1 2ab"));

        assertThat(same.places().getFirst().latitude()).isEqualByComparingTo("50.8");
        assertThat(moved.places().getFirst().postcode()).isEqualTo("SS1 2AB");
        assertThat(moved.places().getFirst().latitude()).isNotNull().isGreaterThan(new java.math.BigDecimal("51"));
    }

    @Test
    void anotherPlaceKeepsItsSpotWhereTheOneBeforeItIsEmptied() {
        FormValues values = club();
        for (String part : List.of("name", "address", "town", "postcode", "area", "masked")) {
            values.set("places[0]." + part, null);
        }

        ListingContent after = changed(values);

        assertThat(after.places()).singleElement().isEqualTo(CLUB.places().get(1));
    }

    @Test
    void aPlaceStaysHiddenUntilSomebodyUnticksIt() {
        assertThat(changed(club()).places().getFirst().hidesAddress()).isTrue();
        assertThat(changed(club().set("places[0].masked", null))
                        .places()
                        .getFirst()
                        .hidesAddress())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "9, 09:00",
        "9am, 09:00",
        "9 AM, 09:00",
        "4:30pm, 16:30",
        "16.30, 16:30",
        "16:30, 16:30",
        "12am, 00:00",
        "12pm, 12:00",
        "12.15 pm, 12:15",
        "0, 00:00",
        "930, 09:30",
        "1630, 16:30"
    })
    void aTimeIsReadAsPeopleWriteIt(String typed, String read) {
        ListingContent after = changed(club().set("times[0].opens", typed).set("times[0].closes", ""));

        assertThat(after.times().getFirst().opens()).hasToString(read);
    }

    @ParameterizedTest
    @CsvSource({
        "times[0].opens, nine",
        "times[0].opens, 25:00",
        "times[0].opens, 9:75",
        "times[0].opens, 13am",
        "times[0].opens, 13pm",
        "times[0].opens, 0pm",
        "times[0].opens, noon",
        "ages.minimum, banana",
        "ages.minimum, -1",
        "ages.minimum, 121",
        "ages.minimum, '4,5'",
        "ages.minimum, 1e1",
        "places[0].postcode, nonsense",
        "contacts[0].email, office at example",
        "contacts[0].email, office@example",
        "contacts[0].email, a@b@example.org",
        "contacts[0].phone, ring us",
        "contacts[0].phone, 12",
        "links.website, not a web address",
        "links.website, javascript:alert(1)",
        "links.website, ftp://example.org",
        "links.website, 'https://example.org/\" onclick=\"x'",
        "capacity, 0",
        "capacity, -3",
        "capacity, many",
        "capacity, 99999999999",
        "availability.waiting_weeks, 521",
        "availability.waiting_weeks, 1.5",
        "name, ''",
        "summary, ''",
    })
    void aWrongValueIsSaidAtItsOwnField(String field, String typed) {
        ListingFormReader.Read read = read(club().set(field, typed));

        assertThat(read.content()).isNull();
        assertThat(read.errors().of(field)).isNotNull();
    }

    @Test
    void agesTheWrongWayRoundAreSaidAtTheOldest() {
        assertThat(read(club().set("ages.minimum", "12").set("ages.maximum", "4"))
                        .errors()
                        .of("ages.maximum"))
                .isNotNull();
    }

    /** Respite begins in the evening and ends in the morning. */
    @Test
    void aTimeMayGoOverMidnight() {
        ListingContent after = changed(club().set("times[0].opens", "8pm").set("times[0].closes", "9am"));

        assertThat(after.times().getFirst().closes()).hasToString("09:00");
    }

    @Test
    void aKindOfHelpIsNeeded() {
        assertThat(read(club().setAll("kinds_of_help", Set.of())).errors().of("kinds_of_help"))
                .isNotNull();
        assertThat(read(club().setAll("kinds_of_help", Set.of("no-such-help")))
                        .errors()
                        .of("kinds_of_help"))
                .isNotNull();
    }

    @Test
    void whatIsNoChoiceIsNotTaken() {
        ListingContent after = changed(club().setAll("needs.types", Set.of("asd", "witchcraft"))
                .set("level", "royal")
                .set("access.diagnosis", "of course")
                .set("places[0].area", "atlantis"));

        assertThat(after.needs().types()).containsExactly("asd");
        assertThat(after.level()).isNull();
        assertThat(after.access().diagnosis()).isNull();
        assertThat(after.places().getFirst().area()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"name", "summary", "description", "send_answers.outcomes", "places[0].town", "cost.details"})
    void aTextThatIsTooLongIsSaidWithHowLongItIs(String field) {
        assertThat(read(club().set(field, "x".repeat(3001))).errors().of(field)).contains("3001");
    }

    @Test
    void everyTextOfTheFormHasABound() {
        assertThat(new ListingForm(AREA, club(), new org.localoffer.service.forms.Errors()).fields())
                .filteredOn(field -> switch (field.kind()) {
                    case TEXT, TEXT_AREA, SHORT, PHONE, EMAIL, WEB_ADDRESS -> true;
                    default -> false;
                })
                .allMatch(field -> field.longest() > 0);
    }

    @Test
    void rowsAreCountedAndBounded() {
        FormValues values = FormValues.empty();
        for (int row = 0; row < 500; row++) {
            values.set("places[" + row + "].name", "Hall " + row);
        }

        assertThat(Rows.PLACES.filled(values)).isEqualTo(20);
        assertThat(Rows.PLACES.shown(values)).isEqualTo(20);
        assertThat(Rows.CONTACTS.filled(values)).isZero();
        assertThat(Rows.CONTACTS.shown(values)).isEqualTo(1);
        assertThat(Rows.CONTACTS.shown(
                        FormValues.empty().set("more", "contacts").set("rows.contacts", "1")))
                .isEqualTo(2);
        assertThat(Rows.CONTACTS.shown(
                        FormValues.empty().set("more", "contacts").set("rows.contacts", "999999999")))
                .isEqualTo(10);
    }
}
