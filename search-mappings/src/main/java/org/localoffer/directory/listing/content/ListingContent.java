package org.localoffer.directory.listing.content;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Content of a listing (Open Referral UK 3.0: service). Only name and summary are mandatory. Slugs are those of the
 * local area's edition; unknown slugs are rejected where content is received, not here.
 *
 * @param name what families call it; never blank
 * @param summary one sentence for a result card; never blank
 * @param description what to expect, in paragraphs of plain text
 * @param kindsOfHelp slugs of the kinds of help it gives
 * @param sector of the body that provides it
 * @param level universal, targeted or specialist (SEND Code of Practice 2015, 4.31)
 * @param categories slugs of categories to which an officer added it; those it matches by rule are not repeated here
 * @param capacity number of places for children, if limited; at least 1
 * @param coverage slugs of the headings of the SEND Regulations 2014, Schedule 2, that it answers
 */
public record ListingContent(
        String name,
        String summary,
        @Nullable String description,
        Set<String> kindsOfHelp,
        @Nullable Sector sector,
        @Nullable Level level,
        Set<String> categories,
        Needs needs,
        AgeRange ages,
        Availability availability,
        @Nullable Integer capacity,
        Access access,
        Cost cost,
        List<OpeningTime> times,
        Set<String> delivery,
        List<Place> places,
        ServiceArea serviceArea,
        Set<String> languages,
        List<RoleContact> contacts,
        Links links,
        SendAnswers sendAnswers,
        Identifiers identifiers,
        Set<String> coverage,
        List<CommissioningShare> commissioners) {

    public ListingContent {
        name = Texts.required("name", name);
        summary = Texts.required("summary", summary);
        description = Texts.orNull(description);
        kindsOfHelp = Values.set(kindsOfHelp);
        categories = Values.set(categories);
        needs = Values.orElse(needs, Needs.NOT_TOLD);
        ages = Values.orElse(ages, AgeRange.NOT_TOLD);
        availability = Values.orElse(availability, Availability.NOT_TOLD);
        if (capacity != null && capacity < 1) {
            throw new InvalidContentException("capacity", "must be 1 or more, but is " + capacity);
        }
        access = Values.orElse(access, Access.NOT_TOLD);
        cost = Values.orElse(cost, Cost.NOT_TOLD);
        times = Values.list(times);
        delivery = Values.set(delivery);
        places = Values.list(places);
        serviceArea = Values.orElse(serviceArea, ServiceArea.NOT_TOLD);
        languages = Values.set(languages);
        contacts = Values.list(contacts);
        links = Values.orElse(links, Links.NOT_TOLD);
        sendAnswers = Values.orElse(sendAnswers, SendAnswers.NOT_TOLD);
        identifiers = Values.orElse(identifiers, Identifiers.NOT_TOLD);
        coverage = Values.set(coverage);
        commissioners = Values.list(commissioners);
    }
}
