package org.localoffer.service.http.staff.listings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import org.jspecify.annotations.Nullable;
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
import org.localoffer.service.foundation.Errors;
import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.http.ExtraListings;
import org.localoffer.service.localarea.files.LocalAreaReader;
import org.localoffer.service.localarea.files.SampleFiles;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.web.form.Choice;
import org.localoffer.web.form.Field;

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

    /** What is said at a field whose value is wrong. */
    private static final Map<String, String> WHAT_TO_DO = Map.of(
            "name", "Enter the name that families know it by",
            "summary", "Say in one sentence what it is",
            "times[0].opens", "Enter a time, like 9am or 4:30pm",
            "ages.minimum", "Enter an age in years, like 4 or 2.5, or in months, like 18 months",
            "places[0].postcode", "Enter a postcode, like SS1 2AB",
            "contacts[0].email", "Enter an e-mail address, like office@example.org",
            "contacts[0].phone", "Enter a phone number, like 01632 960 001",
            "links.website", "Enter a web address, like www.example.org",
            "capacity", "Enter a whole number from 1 to 100000",
            "availability.waiting_weeks", "Enter a whole number from 0 to 520");

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

    private static Field field(FormValues values, Errors errors, String name) {
        return new ListingForm(AREA, values, errors)
                .fields()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
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
        "contacts[0].phone, ring Sue on 07700 90O1",
        "contacts[0].phone, 01632 960 00",
        "contacts[0].phone, Mon-Fri 9-5",
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
        FormValues values = club().set(field, typed);

        ListingFormReader.Read read = read(values);

        assertThat(read.content()).isNull();
        assertThat(read.errors().of(field)).isEqualTo(WHAT_TO_DO.get(field));
        assertThat(new ListingForm(AREA, values, read.errors())
                        .fields()
                        .filter(shown -> shown.error() != null)
                        .map(Field::name))
                .containsExactly(field);
    }

    @Test
    void agesTheWrongWayRoundAreSaidAtTheOldest() {
        assertThat(read(club().set("ages.minimum", "12").set("ages.maximum", "4"))
                        .errors()
                        .of("ages.maximum"))
                .isEqualTo("Enter an oldest age that is not below the youngest");
    }

    @ParameterizedTest
    @CsvSource({
        "9, 4:30, 09:00, 16:30",
        "10, 2, 10:00, 14:00",
        "9, 12, 09:00, 12:00",
        "12, 2, 12:00, 14:00",
        "9.30, 3.15, 09:30, 15:15",
        "4, 6pm, 16:00, 18:00",
        "9am, 5, 09:00, 17:00",
        "9, 5pm, 09:00, 17:00",
        "10, 11:30, 10:00, 11:30",
        "09:00, 17:00, 09:00, 17:00",
        "10:00, 12:00, 10:00, 12:00",
        "4 p.m., 6 p.m., 16:00, 18:00",
        "00:00, 23:59, 00:00, 23:59",
        "4pm, 12am, 16:00, 00:00"
    })
    void hoursThatCanMeanOneThingAreUnderstood(String from, String until, String opens, String closes) {
        ListingContent after = changed(club().set("times[0].opens", from).set("times[0].closes", until));

        assertThat(after.times().getFirst().opens()).hasToString(opens);
        assertThat(after.times().getFirst().closes()).hasToString(closes);
    }

    @ParameterizedTest
    @CsvSource({
        "4, 6, 'morning or afternoon', 16:00-18:00, 4pm to 6pm",
        "4, '', 'morning or afternoon', 16:00-, from 4pm",
        "7, 9, 'morning or afternoon', 19:00-21:00, 7pm to 9pm",
        "6, 7.30, 'morning or afternoon', 18:00-19:30, 6pm to 7.30pm",
        "1, 3, 'morning or afternoon', 13:00-15:00, 1pm to 3pm",
        "7, 10pm, 'morning or afternoon', 19:00-22:00, 7pm to 10pm",
        "5pm, 9am, unusual, 17:00-09:00, 5pm to 9am the next day",
        "8pm, 9am, unusual, 20:00-09:00, 8pm to 9am the next day",
        "5pm, 9am, unusual, 05:00-09:00, ",
        "4am, 6am, unusual, 04:00-06:00, 4am to 6am",
        "16:00, 06:00, unusual, 16:00-18:00, 4pm to 6pm",
        "9am, 9am, unusual, 09:00-21:00, 9am to 9pm"
    })
    void otherHoursAreAskedAboutAndTheAnswerIsKept(
            String from, String until, String question, String answer, @Nullable String words) {
        FormValues typed = club().set("times[0].opens", from).set("times[0].closes", until);
        ListingFormReader.Read asked = read(typed);

        assertThat(asked.content()).isNull();
        assertThat(asked.errors().of("times[0].meant")).contains(question);
        List<Choice> choices = field(typed, asked.errors(), "times[0].meant").choices();
        if (words == null) {
            assertThat(choices).extracting(Choice::value).doesNotContain(answer);
            return;
        }
        assertThat(choices).contains(new Choice(answer, words, false));

        ListingContent after = changed(typed.set("times[0].meant", answer));

        String[] ends = answer.split("-", 2);
        assertThat(after.times().getFirst().opens()).hasToString(ends[0]);
        assertThat(after.times().getFirst().closes()).isEqualTo(ends[1].isEmpty() ? null : LocalTime.parse(ends[1]));
    }

    @Test
    void anAnswerToOtherHoursIsNone() {
        FormValues typed = club().set("times[0].opens", "7").set("times[0].closes", "9");

        assertThat(read(typed.set("times[0].meant", "16:00-18:00")).errors().of("times[0].meant"))
                .isEqualTo(read(typed).errors().of("times[0].meant"))
                .contains("morning or afternoon");
        assertThat(read(club().set("times[0].meant", "16:00-18:00")).content()).isEqualTo(CLUB);
    }

    @Test
    void unusualHoursThatStandSoAlreadyAreNotAskedAboutAgain() {
        ListingContent night = changed(club().set("times[0].opens", "8pm")
                .set("times[0].closes", "9am")
                .set("times[0].meant", "20:00-09:00"));

        FormValues again = ListingFormValues.of(night).set("summary", "Another summary.");

        assertThat(ListingFormReader.read(again, night, AREA).content())
                .isNotNull()
                .satisfies(content -> assertThat(content.times()).isEqualTo(night.times()));
    }

    @ParameterizedTest
    @CsvSource({"18 months, 1.5", "6 months, 0.5", "20 months, 1.67", "2 1/2, 2.5", "birth, 0", "1 year 6 months, 1.5"})
    void agesOfSmallChildrenAreTypedInMonths(String typed, String years) {
        assertThat(changed(club().set("ages.minimum", typed)).ages().minimum()).isEqualByComparingTo(years);
    }

    @Test
    void agesInMonthsComeBackAsTheyAreTypedAndKeepTheirBasis() {
        ListingContent babies = changed(club().set("ages.minimum", "6 months").set("ages.maximum", "20 months"));
        FormValues again = ListingFormValues.of(babies);

        assertThat(again.text("ages.minimum")).isEqualTo("6 months");
        assertThat(again.text("ages.maximum")).isEqualTo("20 months");
        assertThat(ListingFormReader.read(again, babies, AREA).content()).isEqualTo(babies);
    }

    @ParameterizedTest
    @CsvSource({
        "01632 - 960545, 01632 - 960545",
        "24-hour line: 0808 157 0001, 24-hour line: 0808 157 0001",
        "800555111, 0800555111",
        "116 123, 116 123"
    })
    void aPhoneIsKeptAsItWasTypedWithItsZero(String typed, String kept) {
        assertThat(changed(club().set("contacts[0].phone", typed))
                        .contacts()
                        .getFirst()
                        .phone())
                .isEqualTo(kept);
    }

    @Test
    void aKindOfHelpIsNeeded() {
        assertThat(read(club().setAll("kinds_of_help", Set.of())).errors().of("kinds_of_help"))
                .isEqualTo("Choose at least one kind of help");
        assertThat(read(club().setAll("kinds_of_help", Set.of("no-such-help")))
                        .errors()
                        .of("kinds_of_help"))
                .isEqualTo("Choose at least one kind of help");
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
        assertThat(read(club().set(field, "x".repeat(3001))).errors().of(field)).contains("3,001");
    }

    @Test
    void everyTextOfTheFormHasABound() {
        assertThat(new ListingForm(AREA, club(), new org.localoffer.service.foundation.Errors()).fields())
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
