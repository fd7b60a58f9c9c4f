package org.localoffer.service.http.staff.listings;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.AvailabilityStatus;
import org.localoffer.directory.listing.content.Level;
import org.localoffer.directory.listing.content.ListingContent;
import org.localoffer.directory.listing.content.OpeningTime;
import org.localoffer.directory.listing.content.Place;
import org.localoffer.directory.listing.content.RoleContact;
import org.localoffer.service.http.shared.AgeLabels;
import org.localoffer.service.http.shared.Choices;
import org.localoffer.service.http.staff.listings.ListingField.Answer;
import org.localoffer.service.http.staff.listings.ListingField.Offer;
import org.localoffer.service.localarea.model.Labels;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.localarea.model.Terms;
import org.localoffer.web.form.Choice;
import org.localoffer.web.form.FieldKind;

/** Every field of a provider's form, by the section that it stands in. */
final class ListingFields {

    static final String YES = "yes";
    static final String NO = "no";

    private static final int LINE = 120;
    private static final int SENTENCE = 300;
    private static final int TEXT = 3000;
    private static final Choice NOT_ANSWERED = new Choice("", "Not answered", false);

    // What it is
    static final ListingField<ListingContent> NAME = line("name", "Name", ListingContent::name);
    static final ListingField<ListingContent> SUMMARY = text(
                    "summary", "What it is, in one sentence", SENTENCE, ListingContent::summary)
            .withHint("Families see this in search results.");
    static final ListingField<ListingContent> DESCRIPTION = text(
                    "description", "What to expect (optional)", TEXT, ListingContent::description)
            .withHint("Use short sentences. Say what acronyms stand for. Leave an empty line between paragraphs.");
    static final ListingField<ListingContent> KINDS_OF_HELP =
            ticks("kinds_of_help", "Kinds of help", LocalArea::kindsOfHelp, ListingContent::kindsOfHelp);
    static final ListingField<ListingContent> LEVEL = one(
            "level",
            "Who it is meant for (optional)",
            area -> withNotAnswered(Choices.of(List.of(Level.values()), Level::slug, Labels::of)),
            content -> content.level() == null ? null : content.level().slug());

    // Whether families can use it now
    static final ListingField<ListingContent> STATUS = one(
            "availability.status",
            "Is it running? (optional)",
            area -> withNotAnswered(
                    Choices.of(List.of(AvailabilityStatus.values()), AvailabilityStatus::slug, Labels::of)),
            content -> slug(content.availability().status()));
    static final ListingField<ListingContent> STATUS_NOTE = text(
                    "availability.note", "Why, and from when (optional)", SENTENCE, content -> content.availability()
                            .note())
            .withHint("If it is limited, planned, paused or closed.");
    static final ListingField<ListingContent> WAITING_WEEKS = number(
                    "availability.waiting_weeks",
                    "How many weeks families wait (optional)",
                    content -> content.availability().waitingWeeks())
            .withHint("From asking to starting, for most families.");
    static final ListingField<ListingContent> WAITING_NOTE =
            sentence("availability.waiting_note", "More about waiting (optional)", content -> content.availability()
                    .waitingNote());
    static final ListingField<ListingContent> CAPACITY =
            number("capacity", "How many places there are (optional)", ListingContent::capacity);

    // How to reach you
    static final ListingField<RoleContact> CONTACT_ROLE = line("role", "who answers (optional)", RoleContact::role)
            .withHint("A role, such as Duty team. Not a person's name.");
    static final ListingField<RoleContact> CONTACT_PHONE =
            ListingField.typed(FieldKind.PHONE, "phone", "phone (optional)", LINE, RoleContact::phone);
    static final ListingField<RoleContact> CONTACT_EMAIL = ListingField.typed(
                    FieldKind.EMAIL, "email", "e-mail (optional)", LINE, RoleContact::email)
            .withHint("Use a team mailbox, not one person's.");
    static final ListingField<RoleContact> CONTACT_NOTE = sentence("note", "note (optional)", RoleContact::note);
    static final ListingField<ListingContent> WEBSITE = ListingField.typed(
            FieldKind.WEB_ADDRESS, "links.website", "Website (optional)", SENTENCE, content -> content.links()
                    .website());
    static final ListingField<ListingContent> SEN_INFORMATION_REPORT = ListingField.typed(
            FieldKind.WEB_ADDRESS,
            "links.sen_information_report",
            "SEN information report, if you are a school (optional)",
            SENTENCE,
            content -> content.links().senInformationReport());

    // Who it is for
    static final ListingField<ListingContent> YOUNGEST = few(
                    "ages.minimum",
                    "Youngest age (optional)",
                    (ListingContent content) -> AgeLabels.typed(content.ages().minimum()))
            .withHint("Such as 5, or 18 months. 0 means from birth.");
    static final ListingField<ListingContent> OLDEST = few(
                    "ages.maximum",
                    "Oldest age (optional)",
                    (ListingContent content) -> AgeLabels.typed(content.ages().maximum()))
            .withHint("The oldest age that you take. For \"under 5\", enter 4.");
    static final ListingField<ListingContent> ANY_NEED = one(
            "needs.any",
            "Is it for any need? (optional)",
            area -> yesOrNo("Yes, whatever the need", "No, only for the needs ticked below"),
            content -> yesOrNo(content.needs().any()));
    static final ListingField<ListingContent> NEEDS =
            ticks("needs.types", "Needs it is meant for (optional)", LocalArea::needs, content -> content.needs()
                    .types());

    // How to get it
    static final ListingField<ListingContent> HOW_TO_GET_IT =
            text("access.how_to_get_it", "What families do first (optional)", TEXT, content -> content.access()
                    .howToGetIt());
    static final ListingField<ListingContent> WHO_CAN_REFER = ticks(
            "access.who_can_refer", "Who can ask or refer (optional)", LocalArea::referrers, content -> content.access()
                    .whoCanRefer());
    static final ListingField<ListingContent> DIAGNOSIS = one(
            "access.diagnosis",
            "Is a diagnosis needed? (optional)",
            area -> withNotAnswered(Choices.of(area.diagnosis())),
            content -> content.access().diagnosis());
    static final ListingField<ListingContent> ELIGIBILITY =
            text("access.eligibility", "Who can use it (optional)", TEXT, content -> content.access()
                    .eligibility());

    // What it costs
    static final ListingField<ListingContent> FREE = one(
            "cost.free",
            "Is it free? (optional)",
            area -> yesOrNo("Yes, it is free", "No, there is a charge"),
            content -> yesOrNo(content.cost().free()));
    static final ListingField<ListingContent> COST_DETAILS =
            text("cost.details", "How much, and who pays less (optional)", TEXT, content -> content.cost()
                    .details());

    // When it is open
    static final ListingField<OpeningTime> DAYS = ListingField.chosen(
            FieldKind.CHECKBOXES,
            "days",
            "days (optional)",
            area -> Choices.of(
                    List.of(DayOfWeek.values()),
                    ListingFields::slug,
                    day -> day.getDisplayName(TextStyle.FULL, Locale.UK)),
            time -> time.days().stream().map(ListingFields::slug).toList());
    static final ListingField<OpeningTime> OPENS =
            few("opens", "from (optional)", OpeningTime::opens).withHint("Such as 9am");
    static final ListingField<OpeningTime> CLOSES =
            few("closes", "until (optional)", OpeningTime::closes).withHint("Such as 4:30pm");
    static final ListingField<OpeningTime> TIME_NOTE =
            sentence("note", "note (optional)", OpeningTime::note).withHint("Such as term time only");

    // Where it happens
    static final ListingField<ListingContent> DELIVERY =
            ticks("delivery", "How it is given (optional)", LocalArea::delivery, ListingContent::delivery);
    static final ListingField<Place> PLACE_NAME = line("name", "name of the building (optional)", Place::name);
    static final ListingField<Place> PLACE_ADDRESS = line("address", "street (optional)", Place::address);
    static final ListingField<Place> PLACE_TOWN = line("town", "town (optional)", Place::town);
    static final ListingField<Place> PLACE_POSTCODE = few("postcode", "postcode (optional)", Place::postcode);
    static final ListingField<Place> PLACE_AREA = ListingField.chosen(
            FieldKind.SELECT,
            "area",
            "area (optional)",
            area -> withNotAnswered(Choices.ofAreas(area.areas().all())),
            Place::area);
    static final ListingField<Place> PLACE_ACCESS =
            ticks("access_features", "access (optional)", LocalArea::accessFeatures, Place::accessFeatures);
    static final ListingField<Place> PLACE_MASKED = ListingField.chosen(
            FieldKind.CHECKBOXES,
            "masked",
            "keep the address private (optional)",
            area -> List.of(new Choice(YES, "Show only the area, as for a refuge or a home", false)),
            place -> place.hidesAddress() ? YES : null);
    static final ListingField<ListingContent> AREAS = ListingField.chosen(
            FieldKind.CHECKBOXES,
            "service_area.areas",
            "Families who live in (optional)",
            area -> Choices.ofAreas(area.areas().all()),
            content -> content.serviceArea().areas());
    static final ListingField<ListingContent> AREAS_NOTE =
            sentence("service_area.note", "Limits of where families live (optional)", content -> content.serviceArea()
                    .note());
    static final ListingField<ListingContent> LANGUAGES =
            ticks("languages", "Languages (optional)", LocalArea::languages, ListingContent::languages);

    // Your answers about SEND
    static final ListingField<ListingContent> OUTCOMES = text(
            "send_answers.outcomes",
            "What do you aim to achieve for children and young people with SEND? (optional)",
            TEXT,
            content -> content.sendAnswers().outcomes());
    static final ListingField<ListingContent> TRAINING = text(
            "send_answers.training",
            "What SEND training have staff and volunteers had? (optional)",
            TEXT,
            content -> content.sendAnswers().training());
    static final ListingField<ListingContent> PARENTAL_INVOLVEMENT = text(
            "send_answers.parental_involvement",
            "How do you involve parents and carers? (optional)",
            TEXT,
            content -> content.sendAnswers().parentalInvolvement());
    static final ListingField<ListingContent> INFORMATION_SHARING = text(
            "send_answers.information_sharing",
            "How do you share how a child is getting on? (optional)",
            TEXT,
            content -> content.sendAnswers().informationSharing());
    static final ListingField<ListingContent> ACCESSIBLE_ENVIRONMENT = text(
            "send_answers.accessible_environment",
            "How easy is the place to get into and move around? (optional)",
            TEXT,
            content -> content.sendAnswers().accessibleEnvironment());
    static final ListingField<ListingContent> HOW_TO_START = text(
            "send_answers.how_to_start",
            "How do families start to use it? (optional)",
            TEXT,
            content -> content.sendAnswers().howToStart());
    static final ListingField<ListingContent> FUTURE_PLANS = text(
            "send_answers.future_plans",
            "What do you plan to do next? (optional)",
            TEXT,
            content -> content.sendAnswers().futurePlans());

    // Numbers in public registers
    static final ListingField<ListingContent> OFSTED_URN =
            line("identifiers.ofsted_urn", "Ofsted number (optional)", content -> content.identifiers()
                    .ofstedUrn());
    static final ListingField<ListingContent> CQC_LOCATION = line(
            "identifiers.cqc_location",
            "Care Quality Commission (CQC) location (optional)",
            content -> content.identifiers().cqcLocation());
    static final ListingField<ListingContent> GIAS_URN =
            line("identifiers.gias_urn", "School number (URN) (optional)", content -> content.identifiers()
                    .giasUrn());
    static final ListingField<ListingContent> CHARITY_NUMBER =
            line("identifiers.charity_number", "Charity number (optional)", content -> content.identifiers()
                    .charityNumber());

    static final List<ListingField<ListingContent>> WHAT = List.of(NAME, SUMMARY, DESCRIPTION, KINDS_OF_HELP, LEVEL);
    static final List<ListingField<ListingContent>> NOW =
            List.of(STATUS, STATUS_NOTE, WAITING_WEEKS, WAITING_NOTE, CAPACITY);
    static final List<ListingField<RoleContact>> CONTACT =
            List.of(CONTACT_ROLE, CONTACT_PHONE, CONTACT_EMAIL, CONTACT_NOTE);
    static final List<ListingField<ListingContent>> LINKS = List.of(WEBSITE, SEN_INFORMATION_REPORT);
    static final List<ListingField<ListingContent>> WHO = List.of(YOUNGEST, OLDEST, ANY_NEED, NEEDS);
    static final List<ListingField<ListingContent>> HOW = List.of(HOW_TO_GET_IT, WHO_CAN_REFER, DIAGNOSIS, ELIGIBILITY);
    static final List<ListingField<ListingContent>> COST = List.of(FREE, COST_DETAILS);
    static final List<ListingField<OpeningTime>> TIME = List.of(DAYS, OPENS, CLOSES, TIME_NOTE);
    static final List<ListingField<Place>> PLACE =
            List.of(PLACE_NAME, PLACE_ADDRESS, PLACE_TOWN, PLACE_POSTCODE, PLACE_AREA, PLACE_ACCESS, PLACE_MASKED);
    static final List<ListingField<ListingContent>> REACH = List.of(AREAS, AREAS_NOTE, LANGUAGES);
    static final List<ListingField<ListingContent>> ANSWERS = List.of(
            OUTCOMES,
            TRAINING,
            PARENTAL_INVOLVEMENT,
            INFORMATION_SHARING,
            ACCESSIBLE_ENVIRONMENT,
            HOW_TO_START,
            FUTURE_PLANS);
    static final List<ListingField<ListingContent>> REGISTERS =
            List.of(OFSTED_URN, CQC_LOCATION, GIAS_URN, CHARITY_NUMBER);

    /** Those that stand once. */
    static final List<ListingField<ListingContent>> SINGLE = Stream.of(
                    WHAT, NOW, LINKS, WHO, HOW, COST, List.of(DELIVERY), REACH, ANSWERS, REGISTERS)
            .flatMap(List::stream)
            .toList();

    private ListingFields() {}

    private static <T> ListingField<T> line(String name, String label, Answer<T> answer) {
        return ListingField.typed(FieldKind.TEXT, name, label, LINE, answer);
    }

    private static <T> ListingField<T> sentence(String name, String label, Answer<T> answer) {
        return ListingField.typed(FieldKind.TEXT, name, label, SENTENCE, answer);
    }

    private static ListingField<ListingContent> text(
            String name, String label, int longest, Answer<ListingContent> answer) {
        return ListingField.typed(FieldKind.TEXT_AREA, name, label, longest, answer);
    }

    /** For a few characters, though more are not cut off. */
    private static <T> ListingField<T> few(String name, String label, Answer<T> answer) {
        return ListingField.typed(FieldKind.SHORT, name, label, LINE, answer);
    }

    private static ListingField<ListingContent> number(String name, String label, Answer<ListingContent> answer) {
        return ListingField.typed(FieldKind.NUMBER, name, label, 0, answer);
    }

    private static <T> ListingField<T> ticks(
            String name, String label, Function<LocalArea, Terms> terms, Answer<T> answer) {
        return ListingField.chosen(FieldKind.CHECKBOXES, name, label, area -> Choices.of(terms.apply(area)), answer);
    }

    private static ListingField<ListingContent> one(
            String name, String label, Offer offer, Answer<ListingContent> answer) {
        return ListingField.chosen(FieldKind.RADIOS, name, label, offer, answer);
    }

    private static List<Choice> yesOrNo(String yes, String no) {
        return List.of(NOT_ANSWERED, new Choice(YES, yes, false), new Choice(NO, no, false));
    }

    private static @Nullable String yesOrNo(@Nullable Boolean yes) {
        return yes == null ? null : (yes ? YES : NO);
    }

    private static List<Choice> withNotAnswered(List<Choice> others) {
        return Stream.concat(Stream.of(NOT_ANSWERED), others.stream()).toList();
    }

    private static @Nullable String slug(@Nullable AvailabilityStatus status) {
        return status == null ? null : status.slug();
    }

    static String slug(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }
}
