package org.localoffer.service.http.staff.listings;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.Access;
import org.localoffer.directory.listing.content.AgeRange;
import org.localoffer.directory.listing.content.Availability;
import org.localoffer.directory.listing.content.AvailabilityStatus;
import org.localoffer.directory.listing.content.Basis;
import org.localoffer.directory.listing.content.Cost;
import org.localoffer.directory.listing.content.Identifiers;
import org.localoffer.directory.listing.content.InvalidContentException;
import org.localoffer.directory.listing.content.Level;
import org.localoffer.directory.listing.content.Links;
import org.localoffer.directory.listing.content.ListingContent;
import org.localoffer.directory.listing.content.Needs;
import org.localoffer.directory.listing.content.OpeningTime;
import org.localoffer.directory.listing.content.PhoneNumbers;
import org.localoffer.directory.listing.content.Place;
import org.localoffer.directory.listing.content.Postcode;
import org.localoffer.directory.listing.content.RoleContact;
import org.localoffer.directory.listing.content.SendAnswers;
import org.localoffer.directory.listing.content.ServiceArea;
import org.localoffer.imports.cleaning.Numbers;
import org.localoffer.service.foundation.Errors;
import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.http.shared.AgeLabels;
import org.localoffer.service.http.staff.listings.TypedHours.Hours;
import org.localoffer.service.localarea.model.GazetteerPlace;
import org.localoffer.service.localarea.model.LocalArea;

/** Reads a provider's form. Content that the form does not show, such as who pays for the listing, is kept. */
final class ListingFormReader {

    /** Ten years. Longer waits are typing errors. */
    private static final int LONGEST_WAIT_WEEKS = 520;

    private static final BigDecimal OLDEST = BigDecimal.valueOf(120);

    private static final int LARGEST_CAPACITY = 100_000;

    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@\"<>,;:]++@(?:[^\\s@\"<>,;:.]++\\.)++[^\\s@\"<>,;:.]++");

    /** Its quantifiers are possessive, so that it never backtracks and a long text takes linear time. */
    private static final Pattern WEB_ADDRESS =
            Pattern.compile("(?i)https?://(?<host>[^\\s\"<>/?#]++)(?:[/?#][^\\s\"<>]*+)?");

    private final FormValues values;
    private final ListingContent before;
    private final LocalArea area;
    private final Errors errors = new Errors();

    private ListingFormReader(FormValues values, ListingContent before, LocalArea area) {
        this.values = values;
        this.before = before;
        this.area = area;
    }

    /**
     * The result.
     *
     * @param content null where there are errors
     */
    record Read(@Nullable ListingContent content, Errors errors) {}

    /** @param before the content from which the provider started */
    static Read read(FormValues values, ListingContent before, LocalArea area) {
        ListingFormReader reader = new ListingFormReader(values, before, area);
        @Nullable ListingContent content = reader.content();
        return new Read(reader.errors.isEmpty() ? content : null, reader.errors);
    }

    private @Nullable ListingContent content() {
        String name = required(ListingFields.NAME.name(), "Enter the name that families know it by");
        String summary = required(ListingFields.SUMMARY.name(), "Say in one sentence what it is");
        if (known(ListingFields.KINDS_OF_HELP.name(), area.kindsOfHelp().slugs())
                .isEmpty()) {
            errors.add(ListingFields.KINDS_OF_HELP.name(), "Choose at least one kind of help");
        }
        tooLong();
        try {
            ListingContent content = new ListingContent(
                    name.isEmpty() ? "?" : name,
                    summary.isEmpty() ? "?" : summary,
                    text(ListingFields.DESCRIPTION),
                    known(ListingFields.KINDS_OF_HELP.name(), area.kindsOfHelp().slugs()),
                    before.sector(),
                    level(),
                    before.categories(),
                    needs(),
                    ages(),
                    availability(),
                    number(ListingFields.CAPACITY.name(), 1, LARGEST_CAPACITY),
                    access(),
                    new Cost(yesOrNo(ListingFields.FREE.name()), text(ListingFields.COST_DETAILS)),
                    times(),
                    known(ListingFields.DELIVERY.name(), area.delivery().slugs()),
                    places(),
                    new ServiceArea(
                            known(ListingFields.AREAS.name(), area.areas().slugs()), text(ListingFields.AREAS_NOTE)),
                    known(ListingFields.LANGUAGES.name(), area.languages().slugs()),
                    contacts(),
                    links(),
                    answers(),
                    identifiers(),
                    before.coverage(),
                    before.commissioners());
            return errors.isEmpty() ? content : null;
        } catch (InvalidContentException e) {
            errors.add(ListingFields.NAME.name(), "Check this: " + e.getMessage());
            return null;
        }
    }

    private @Nullable String text(ListingField<?> field) {
        return text("", field);
    }

    private @Nullable String text(String row, ListingField<?> field) {
        return values.textOrNull(row + field.name());
    }

    private String required(String field, String whatToDo) {
        if (values.text(field).isEmpty()) {
            errors.add(field, whatToDo);
        }
        return values.text(field);
    }

    private void tooLong() {
        new ListingForm(area, values, errors).fields().forEach(field -> {
            if (field.longest() > 0) {
                errors.addIfTooLong(field.name(), values.text(field.name()), field.longest());
            }
        });
    }

    /** The values of a field that the edition of the local area has. The form offers no others. */
    private Set<String> known(String field, Set<String> slugs) {
        return values.all(field).stream().filter(slugs::contains).collect(Collectors.toUnmodifiableSet());
    }

    private @Nullable Level level() {
        return Arrays.stream(Level.values())
                .filter(level -> level.slug().equals(values.text(ListingFields.LEVEL.name())))
                .findFirst()
                .orElse(null);
    }

    private Needs needs() {
        return new Needs(
                yesOrNo(ListingFields.ANY_NEED.name()),
                known(ListingFields.NEEDS.name(), area.needs().slugs()),
                before.needs().asStated());
    }

    private @Nullable Boolean yesOrNo(String field) {
        return switch (values.text(field)) {
            case ListingFields.YES -> true;
            case ListingFields.NO -> false;
            default -> null;
        };
    }

    /**
     * Ages that were not changed keep their basis: an assumed age does not become a stated one by being shown in the
     * form.
     */
    private AgeRange ages() {
        BigDecimal minimum = age(ListingFields.YOUNGEST.name());
        BigDecimal maximum = age(ListingFields.OLDEST.name());
        if (minimum != null && maximum != null && minimum.compareTo(maximum) > 0) {
            errors.add(ListingFields.OLDEST.name(), "Enter an oldest age that is not below the youngest");
            return AgeRange.NOT_TOLD;
        }
        AgeRange typed = AgeRange.of(minimum, maximum, Basis.STATED);
        AgeRange was = before.ages();
        boolean untouched = same(was.minimum(), minimum, ListingFields.YOUNGEST.name())
                && same(was.maximum(), maximum, ListingFields.OLDEST.name());
        return untouched ? was : typed;
    }

    private @Nullable BigDecimal age(String field) {
        String text = values.text(field);
        if (text.isEmpty()) {
            return null;
        }
        BigDecimal years = Numbers.years(text);
        if (years == null || years.compareTo(OLDEST) > 0) {
            errors.add(field, "Enter an age in years, like 4 or 2.5, or in months, like 18 months");
            return null;
        }
        return years;
    }

    /** Whether an age is unchanged. The form may show it rounded, such as 1.666 years as "20 months". */
    private boolean same(@Nullable BigDecimal was, @Nullable BigDecimal read, String field) {
        if (was == null || read == null) {
            return was == null && read == null;
        }
        return was.compareTo(read) == 0 || values.text(field).equals(AgeLabels.typed(was));
    }

    private Availability availability() {
        AvailabilityStatus status = Arrays.stream(AvailabilityStatus.values())
                .filter(known -> known.slug().equals(values.text(ListingFields.STATUS.name())))
                .findFirst()
                .orElse(null);
        return new Availability(
                status,
                text(ListingFields.STATUS_NOTE),
                number(ListingFields.WAITING_WEEKS.name(), 0, LONGEST_WAIT_WEEKS),
                text(ListingFields.WAITING_NOTE));
    }

    private @Nullable Integer number(String field, int least, int most) {
        if (values.text(field).isEmpty()) {
            return null;
        }
        Optional<Integer> number = values.number(field);
        if (number.isEmpty() || number.get() < least || number.get() > most) {
            errors.add(field, "Enter a whole number from " + least + " to " + most);
            return null;
        }
        return number.get();
    }

    private Access access() {
        String diagnosis = values.text(ListingFields.DIAGNOSIS.name());
        return new Access(
                known(ListingFields.WHO_CAN_REFER.name(), area.referrers().slugs()),
                area.diagnosis().slugs().contains(diagnosis) ? diagnosis : null,
                text(ListingFields.ELIGIBILITY),
                text(ListingFields.HOW_TO_GET_IT));
    }

    private List<OpeningTime> times() {
        List<OpeningTime> times = new ArrayList<>();
        for (int row = 0; row < Rows.TIMES.filled(values); row++) {
            String prefix = Rows.TIMES.prefix(row);
            if (!TypedHours.isRow(values, prefix)) {
                continue;
            }
            Set<DayOfWeek> days = Arrays.stream(DayOfWeek.values())
                    .filter(day ->
                            values.all(prefix + ListingFields.DAYS.name()).contains(ListingFields.slug(day)))
                    .collect(Collectors.toUnmodifiableSet());
            Hours hours = hours(prefix);
            times.add(new OpeningTime(days, hours.opens(), hours.closes(), text(prefix, ListingFields.TIME_NOTE)));
        }
        times.addAll(Rows.TIMES.beyond(before.times()));
        return times;
    }

    /** Hours that the listing already has need no confirmation, since somebody entered them before. */
    private Hours hours(String prefix) {
        TypedHours typed = TypedHours.of(values, prefix);
        for (String part : typed.unreadable()) {
            errors.add(prefix + part, "Enter a time, like 9am or 4:30pm");
        }
        Optional<Hours> understood = typed.understood(hours ->
                before.times().stream().anyMatch(time -> hours.equals(new Hours(time.opens(), time.closes()))));
        if (understood.isEmpty() && typed.unreadable().isEmpty()) {
            errors.add(prefix + TypedHours.MEANT, typed.question());
        }
        return understood.orElse(Hours.NONE);
    }

    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (int row = 0; row < Rows.PLACES.filled(values); row++) {
            String prefix = Rows.PLACES.prefix(row);
            if (values.anyUnder(prefix)) {
                places.add(place(
                        prefix, row < before.places().size() ? before.places().get(row) : null));
            }
        }
        places.addAll(Rows.PLACES.beyond(before.places()));
        return places;
    }

    private Place place(String prefix, @Nullable Place was) {
        String postcode = Postcode.tidy(text(prefix, ListingFields.PLACE_POSTCODE));
        if (postcode != null && Postcode.outward(postcode) == null) {
            errors.add(prefix + ListingFields.PLACE_POSTCODE.name(), "Enter a postcode, like SS1 2AB");
        }
        String placeArea = values.text(prefix + ListingFields.PLACE_AREA.name());
        Optional<GazetteerPlace> near =
                postcode == null ? Optional.empty() : area.gazetteer().find(postcode);
        @Nullable Place same = was != null && Objects.equals(postcode, was.postcode()) ? was : null;
        BigDecimal latitude = same != null
                ? same.latitude()
                : near.map(found -> BigDecimal.valueOf(found.latitude())).orElse(null);
        BigDecimal longitude = same != null
                ? same.longitude()
                : near.map(found -> BigDecimal.valueOf(found.longitude())).orElse(null);
        return new Place(
                text(prefix, ListingFields.PLACE_NAME),
                text(prefix, ListingFields.PLACE_ADDRESS),
                text(prefix, ListingFields.PLACE_TOWN),
                postcode,
                latitude,
                longitude,
                values.text(prefix + ListingFields.PLACE_MASKED.name()).equals(ListingFields.YES) ? Boolean.TRUE : null,
                area.areas().slugs().contains(placeArea) ? placeArea : null,
                known(
                        prefix + ListingFields.PLACE_ACCESS.name(),
                        area.accessFeatures().slugs()));
    }

    private List<RoleContact> contacts() {
        List<RoleContact> contacts = new ArrayList<>();
        for (int row = 0; row < Rows.CONTACTS.filled(values); row++) {
            String prefix = Rows.CONTACTS.prefix(row);
            if (values.anyUnder(prefix)) {
                contacts.add(new RoleContact(
                        text(prefix, ListingFields.CONTACT_ROLE),
                        email(prefix + ListingFields.CONTACT_EMAIL.name()),
                        phone(prefix + ListingFields.CONTACT_PHONE.name()),
                        text(prefix, ListingFields.CONTACT_NOTE)));
            }
        }
        contacts.addAll(Rows.CONTACTS.beyond(before.contacts()));
        return contacts;
    }

    private @Nullable String email(String field) {
        String text = values.text(field);
        if (!text.isEmpty() && !EMAIL.matcher(text).matches()) {
            errors.add(field, "Enter an e-mail address, like office@example.org");
        }
        return values.textOrNull(field);
    }

    private @Nullable String phone(String field) {
        String text = values.text(field);
        if (text.isEmpty()) {
            return null;
        }
        Optional<String> withZero = PhoneNumbers.withLostZero(text);
        if (withZero.isEmpty() && PhoneNumbers.dialled(text).isEmpty()) {
            errors.add(field, "Enter a phone number, like 01632 960 001");
        }
        return withZero.orElse(text);
    }

    private Links links() {
        return new Links(
                webAddress(ListingFields.WEBSITE.name()), webAddress(ListingFields.SEN_INFORMATION_REPORT.name()));
    }

    /** An address without a scheme, such as "www.example.org", is completed with {@code https://}. */
    private @Nullable String webAddress(String field) {
        String text = values.text(field);
        if (text.isEmpty()) {
            return null;
        }
        String full = text.matches("(?i)https?://.*") ? text : "https://" + text;
        Matcher address = WEB_ADDRESS.matcher(full);
        if (address.matches() && isName(address.group("host"))) {
            return full;
        }
        errors.add(field, "Enter a web address, like www.example.org");
        return null;
    }

    /** Whether there is a dot that is neither the first nor the last character. */
    private static boolean isName(String host) {
        int dot = host.indexOf('.', 1);
        return dot > 0 && dot < host.length() - 1;
    }

    private SendAnswers answers() {
        return new SendAnswers(
                text(ListingFields.OUTCOMES),
                text(ListingFields.TRAINING),
                text(ListingFields.PARENTAL_INVOLVEMENT),
                text(ListingFields.INFORMATION_SHARING),
                text(ListingFields.ACCESSIBLE_ENVIRONMENT),
                text(ListingFields.HOW_TO_START),
                text(ListingFields.FUTURE_PLANS));
    }

    private Identifiers identifiers() {
        return new Identifiers(
                text(ListingFields.OFSTED_URN),
                text(ListingFields.CQC_LOCATION),
                text(ListingFields.GIAS_URN),
                text(ListingFields.CHARITY_NUMBER));
    }
}
