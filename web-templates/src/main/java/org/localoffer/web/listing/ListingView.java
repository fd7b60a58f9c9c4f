package org.localoffer.web.listing;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Addresses;
import org.localoffer.web.layout.Link;
import org.localoffer.web.layout.Words;
import org.localoffer.web.shortlist.ShortlistLink;
import org.localoffer.web.shortlist.ShortlistMark;

/**
 * Everything the public may see of one listing. A null leaf or an empty list is left out, and named in the sentence at the
 * end of its part of the page that says what is not told to us yet.
 *
 * @param reference the id that its source gave it, such as "P41"; null where there is none
 * @param provider links to the provider's page; null where nobody told us who it is
 * @param status null where it is available
 * @param where in a line, such as "Sample Advice Centre, Southend-on-Sea, SS1 6XX" and "Comes to you"; null where unknown
 * @param openNow such as "Open now, until 3.30pm"; null where the opening times do not say
 * @param description paragraphs of plain text
 * @param kindsOfHelp labels
 * @param delivery labels, such as "At a place"
 * @param languages labels
 * @param serviceAreas labels of areas whose families may use it
 * @param serviceAreaNote limits in words, such as "registered with a Portsmouth GP"
 * @param coverage headings of the SEND Regulations 2014, Schedule 2, that it covers
 * @param permanentAddress absolute address that does not change when the name does
 * @param categories landing pages it is on
 * @param madeUp invented parts of a sample listing, such as "place" and "opening times"; otherwise empty
 * @param feedbackAddress form for what is wrong with it and how it was; null in a preview
 * @param mark whether the family chose it; null in a preview
 * @param shortlist null where the family's shortlist is empty
 */
public record ListingView(
        String name,
        String summary,
        @Nullable String reference,
        @Nullable Link provider,
        @Nullable StatusBanner status,
        @Nullable String where,
        @Nullable String openNow,
        List<String> description,
        List<String> kindsOfHelp,
        WhoItIsFor who,
        HowToGetIt access,
        CostView cost,
        List<TimeView> times,
        List<String> delivery,
        List<PlaceView> places,
        List<ContactView> contacts,
        List<String> serviceAreas,
        @Nullable String serviceAreaNote,
        List<String> languages,
        SendAnswersView sendAnswers,
        LinksView links,
        IdentifiersView identifiers,
        List<FundingBodyView> commissioners,
        List<String> coverage,
        CheckedView checked,
        @Nullable SourceView source,
        @Nullable String permanentAddress,
        List<Link> categories,
        List<String> madeUp,
        @Nullable String feedbackAddress,
        @Nullable ShortlistMark mark,
        @Nullable ShortlistLink shortlist) {

    public ListingView {
        description = List.copyOf(description);
        kindsOfHelp = List.copyOf(kindsOfHelp);
        times = List.copyOf(times);
        delivery = List.copyOf(delivery);
        places = List.copyOf(places);
        contacts = List.copyOf(contacts);
        serviceAreas = List.copyOf(serviceAreas);
        languages = List.copyOf(languages);
        commissioners = List.copyOf(commissioners);
        coverage = List.copyOf(coverage);
        permanentAddress = Addresses.web(permanentAddress);
        categories = List.copyOf(categories);
        madeUp = List.copyOf(madeUp);
        feedbackAddress = Addresses.web(feedbackAddress);
    }

    /** The first contact with a phone number, shown at the top of the page on a phone; null where there is none. */
    public @Nullable ContactView firstPhone() {
        return contacts.stream()
                .filter(contact -> contact.phoneLink() != null)
                .findFirst()
                .orElse(null);
    }

    /** The first contact with an email address; null where there is none. */
    public @Nullable ContactView firstEmail() {
        return contacts.stream()
                .filter(contact -> Objects.nonNull(contact.emailLink()))
                .findFirst()
                .orElse(null);
    }

    /** What "At a glance" leaves open, such as "cost and waiting time"; null for nothing. */
    public @Nullable String glanceNotTold() {
        return glance(new NotTold().unless(access.whatToDo(), "what to do first"))
                .words();
    }

    /** Whether "At a glance" has any fact. What to do first stands above it. */
    public boolean hasGlance() {
        return glance(new NotTold()).anyTold() || who.agesAsStated() != null || who.needsAsStated() != null;
    }

    private NotTold glance(NotTold facts) {
        return facts.unless(who.ages(), "ages")
                .unless(who.needs(), "needs")
                .unless(kindsOfHelp, "kind of help")
                .unless(access.whoCanRefer(), "who can ask or refer")
                .unless(access.diagnosis(), "if a diagnosis is needed")
                .unless(access.eligibility(), "who can use it")
                .unless(cost.told(), "cost")
                .unless(times, "when it is")
                .unless(delivery, "how it is given")
                .unless(places, "where it is")
                .unless(access.waiting(), "waiting time")
                .unless(contacts, "contact");
    }

    /** What "More about it" leaves open; null for nothing. */
    public @Nullable String backgroundNotTold() {
        return background().words();
    }

    /** Whether "More about it" has any fact. */
    public boolean hasBackground() {
        return background().anyTold() || !coverage.isEmpty() || !categories.isEmpty();
    }

    private NotTold background() {
        return new NotTold()
                .unless(links.website(), "website")
                .unless(links.senInformationReport(), "SEN (special educational needs) information report")
                .unless(languages, "languages")
                .unless(
                        serviceAreas.isEmpty() ? serviceAreaNote : serviceAreas,
                        "which families it is for, by where they live")
                .unless(access.capacity(), "how many places it has")
                .unless(who.sector(), "type of provider")
                .unless(who.level(), "level of help")
                .unless(commissioners, "who pays for it")
                .unless(identifiers.told(), "numbers in public registers");
    }

    /** Such as "place, opening times and contacts". */
    public String madeUpWords() {
        return Words.and(madeUp);
    }
}
