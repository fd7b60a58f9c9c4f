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
        String name = required("name", "Enter the name that families know it by");
        String summary = required("summary", "Say in one sentence what it is");
        if (known("kinds_of_help", area.kindsOfHelp().slugs()).isEmpty()) {
            errors.add("kinds_of_help", "Choose at least one kind of help");
        }
        tooLong();
        try {
            ListingContent content = new ListingContent(
                    name.isEmpty() ? "?" : name,
                    summary.isEmpty() ? "?" : summary,
                    values.textOrNull("description"),
                    known("kinds_of_help", area.kindsOfHelp().slugs()),
                    before.sector(),
                    level(),
                    before.categories(),
                    needs(),
                    ages(),
                    availability(),
                    number("capacity", 1, LARGEST_CAPACITY),
                    access(),
                    new Cost(yesOrNo("cost.free"), values.textOrNull("cost.details")),
                    times(),
                    known("delivery", area.delivery().slugs()),
                    places(),
                    new ServiceArea(
                            known("service_area.areas", area.areas().slugs()), values.textOrNull("service_area.note")),
                    known("languages", area.languages().slugs()),
                    contacts(),
                    links(),
                    answers(),
                    identifiers(),
                    before.coverage(),
                    before.commissioners());
            return errors.isEmpty() ? content : null;
        } catch (InvalidContentException e) {
            errors.add("name", "Check this: " + e.getMessage());
            return null;
        }
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
                .filter(level -> level.slug().equals(values.text("level")))
                .findFirst()
                .orElse(null);
    }

    private Needs needs() {
        return new Needs(
                yesOrNo("needs.any"),
                known("needs.types", area.needs().slugs()),
                before.needs().asStated());
    }

    private @Nullable Boolean yesOrNo(String field) {
        return switch (values.text(field)) {
            case "yes" -> true;
            case "no" -> false;
            default -> null;
        };
    }

    /**
     * Ages that were not changed keep their basis: an assumed age does not become a stated one by being shown in the
     * form.
     */
    private AgeRange ages() {
        BigDecimal minimum = age("ages.minimum");
        BigDecimal maximum = age("ages.maximum");
        if (minimum != null && maximum != null && minimum.compareTo(maximum) > 0) {
            errors.add("ages.maximum", "Enter an oldest age that is not below the youngest");
            return AgeRange.NOT_TOLD;
        }
        AgeRange typed = AgeRange.of(minimum, maximum, Basis.STATED);
        AgeRange was = before.ages();
        boolean untouched =
                same(was.minimum(), minimum, "ages.minimum") && same(was.maximum(), maximum, "ages.maximum");
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
                .filter(known -> known.slug().equals(values.text("availability.status")))
                .findFirst()
                .orElse(null);
        return new Availability(
                status,
                values.textOrNull("availability.note"),
                number("availability.waiting_weeks", 0, LONGEST_WAIT_WEEKS),
                values.textOrNull("availability.waiting_note"));
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
        String diagnosis = values.text("access.diagnosis");
        return new Access(
                known("access.who_can_refer", area.referrers().slugs()),
                area.diagnosis().slugs().contains(diagnosis) ? diagnosis : null,
                values.textOrNull("access.eligibility"),
                values.textOrNull("access.how_to_get_it"));
    }

    private List<OpeningTime> times() {
        List<OpeningTime> times = new ArrayList<>();
        for (int row = 0; row < Rows.TIMES.filled(values); row++) {
            String prefix = Rows.TIMES.prefix(row);
            if (!TypedHours.isRow(values, prefix)) {
                continue;
            }
            Set<DayOfWeek> days = Arrays.stream(DayOfWeek.values())
                    .filter(day -> values.all(prefix + "days").contains(ListingFormValues.slug(day)))
                    .collect(Collectors.toUnmodifiableSet());
            Hours hours = hours(prefix);
            times.add(new OpeningTime(days, hours.opens(), hours.closes(), values.textOrNull(prefix + "note")));
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
        String postcode = Postcode.tidy(values.textOrNull(prefix + "postcode"));
        if (postcode != null && Postcode.outward(postcode) == null) {
            errors.add(prefix + "postcode", "Enter a postcode, like SS1 2AB");
        }
        String placeArea = values.text(prefix + "area");
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
                values.textOrNull(prefix + "name"),
                values.textOrNull(prefix + "address"),
                values.textOrNull(prefix + "town"),
                postcode,
                latitude,
                longitude,
                values.text(prefix + "masked").equals("yes") ? Boolean.TRUE : null,
                area.areas().slugs().contains(placeArea) ? placeArea : null,
                known(prefix + "access_features", area.accessFeatures().slugs()));
    }

    private List<RoleContact> contacts() {
        List<RoleContact> contacts = new ArrayList<>();
        for (int row = 0; row < Rows.CONTACTS.filled(values); row++) {
            String prefix = Rows.CONTACTS.prefix(row);
            if (values.anyUnder(prefix)) {
                contacts.add(new RoleContact(
                        values.textOrNull(prefix + "role"),
                        email(prefix + "email"),
                        phone(prefix + "phone"),
                        values.textOrNull(prefix + "note")));
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
        return new Links(webAddress("links.website"), webAddress("links.sen_information_report"));
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
                values.textOrNull("send_answers.outcomes"),
                values.textOrNull("send_answers.training"),
                values.textOrNull("send_answers.parental_involvement"),
                values.textOrNull("send_answers.information_sharing"),
                values.textOrNull("send_answers.accessible_environment"),
                values.textOrNull("send_answers.how_to_start"),
                values.textOrNull("send_answers.future_plans"));
    }

    private Identifiers identifiers() {
        return new Identifiers(
                values.textOrNull("identifiers.ofsted_urn"),
                values.textOrNull("identifiers.cqc_location"),
                values.textOrNull("identifiers.gias_urn"),
                values.textOrNull("identifiers.charity_number"));
    }
}
