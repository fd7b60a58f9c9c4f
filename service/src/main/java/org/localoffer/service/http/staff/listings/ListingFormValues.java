package org.localoffer.service.http.staff.listings;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.Identifiers;
import org.localoffer.directory.listing.content.ListingContent;
import org.localoffer.directory.listing.content.OpeningTime;
import org.localoffer.directory.listing.content.Place;
import org.localoffer.directory.listing.content.RoleContact;
import org.localoffer.directory.listing.content.SendAnswers;
import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.http.shared.AgeLabels;

/** The content of a listing as values of its form's fields. */
final class ListingFormValues {

    private final FormValues values = FormValues.empty();

    private ListingFormValues() {}

    static FormValues of(ListingContent content) {
        ListingFormValues form = new ListingFormValues();
        form.what(content);
        form.who(content);
        for (int row = 0; row < content.times().size(); row++) {
            form.time(Rows.TIMES.prefix(row), content.times().get(row));
        }
        for (int row = 0; row < content.places().size(); row++) {
            form.place(Rows.PLACES.prefix(row), content.places().get(row));
        }
        for (int row = 0; row < content.contacts().size(); row++) {
            form.contact(Rows.CONTACTS.prefix(row), content.contacts().get(row));
        }
        form.answers(content.sendAnswers());
        form.registers(content.identifiers());
        return form.values;
    }

    private void what(ListingContent content) {
        values.set("name", content.name())
                .set("summary", content.summary())
                .set("description", content.description())
                .setAll("kinds_of_help", content.kindsOfHelp())
                .set("level", content.level() == null ? null : content.level().slug())
                .set("capacity", content.capacity());
        values.set(
                        "availability.status",
                        content.availability().status() == null
                                ? null
                                : content.availability().status().slug())
                .set("availability.note", content.availability().note())
                .set("availability.waiting_weeks", content.availability().waitingWeeks())
                .set("availability.waiting_note", content.availability().waitingNote());
        values.set("links.website", content.links().website())
                .set("links.sen_information_report", content.links().senInformationReport());
    }

    private void who(ListingContent content) {
        values.set("ages.minimum", AgeLabels.typed(content.ages().minimum()))
                .set("ages.maximum", AgeLabels.typed(content.ages().maximum()))
                .set("needs.any", answer(content.needs().any()))
                .setAll("needs.types", content.needs().types());
        values.setAll("access.who_can_refer", content.access().whoCanRefer())
                .set("access.diagnosis", content.access().diagnosis())
                .set("access.eligibility", content.access().eligibility())
                .set("access.how_to_get_it", content.access().howToGetIt())
                .set("cost.free", answer(content.cost().free()))
                .set("cost.details", content.cost().details())
                .setAll("delivery", content.delivery())
                .setAll("service_area.areas", content.serviceArea().areas())
                .set("service_area.note", content.serviceArea().note())
                .setAll("languages", content.languages());
    }

    private void time(String row, OpeningTime time) {
        values.setAll(
                        row + "days",
                        time.days().stream().map(ListingFormValues::slug).collect(Collectors.toSet()))
                .set(row + "opens", clock(time.opens()))
                .set(row + "closes", clock(time.closes()))
                .set(row + "note", time.note());
    }

    private void place(String row, Place place) {
        values.set(row + "name", place.name())
                .set(row + "address", place.address())
                .set(row + "town", place.town())
                .set(row + "postcode", place.postcode())
                .set(row + "area", place.area())
                .set(row + "masked", place.hidesAddress() ? "yes" : null)
                .setAll(row + "access_features", place.accessFeatures());
    }

    private void contact(String row, RoleContact contact) {
        values.set(row + "role", contact.role())
                .set(row + "phone", contact.phone())
                .set(row + "email", contact.email())
                .set(row + "note", contact.note());
    }

    private void answers(SendAnswers answers) {
        values.set("send_answers.outcomes", answers.outcomes())
                .set("send_answers.training", answers.training())
                .set("send_answers.parental_involvement", answers.parentalInvolvement())
                .set("send_answers.information_sharing", answers.informationSharing())
                .set("send_answers.accessible_environment", answers.accessibleEnvironment())
                .set("send_answers.how_to_start", answers.howToStart())
                .set("send_answers.future_plans", answers.futurePlans());
    }

    private void registers(Identifiers identifiers) {
        values.set("identifiers.ofsted_urn", identifiers.ofstedUrn())
                .set("identifiers.cqc_location", identifiers.cqcLocation())
                .set("identifiers.gias_urn", identifiers.giasUrn())
                .set("identifiers.charity_number", identifiers.charityNumber());
    }

    static String slug(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String answer(@Nullable Boolean yes) {
        return yes == null ? null : (yes ? "yes" : "no");
    }

    private static @Nullable String clock(@Nullable LocalTime time) {
        return time == null ? null : time.toString();
    }
}
