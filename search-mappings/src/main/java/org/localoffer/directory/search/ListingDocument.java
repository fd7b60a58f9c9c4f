package org.localoffer.directory.search;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.spatial.GeoPoint;
import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.Listing;
import org.localoffer.directory.listing.content.AgeRange;
import org.localoffer.directory.listing.content.AvailabilityStatus;
import org.localoffer.directory.listing.content.ListingContent;
import org.localoffer.directory.listing.content.OpeningPeriods;
import org.localoffer.directory.listing.content.Place;
import org.localoffer.directory.listing.content.Postcode;

/** Declares and fills the fields of a listing's search document. */
final class ListingDocument {

    private static final double NO_LOWER_LIMIT = 0;
    private static final double NO_UPPER_LIMIT = 120;

    private final IndexFieldReference<String> kind;
    private final IndexFieldReference<Boolean> visible;
    private final IndexFieldReference<String> card;
    private final IndexFieldReference<String> slug;
    private final IndexFieldReference<String> name;
    private final IndexFieldReference<String> namePlain;
    private final IndexFieldReference<String> nameSort;
    private final IndexFieldReference<String> summary;
    private final IndexFieldReference<String> description;
    private final IndexFieldReference<String> provider;
    private final IndexFieldReference<String> words;
    private final ConceptFields concepts;
    private final IndexFieldReference<Boolean> anyNeed;
    private final IndexFieldReference<String> status;
    private final IndexFieldReference<String> help;
    private final IndexFieldReference<String> sector;
    private final IndexFieldReference<String> level;
    private final IndexFieldReference<String> category;
    private final IndexFieldReference<String> need;
    private final IndexFieldReference<String> needNamed;
    private final IndexFieldReference<Boolean> ageTold;
    private final IndexFieldReference<Double> ageMinimum;
    private final IndexFieldReference<Double> ageMaximum;
    private final IndexFieldReference<Double> ageSpan;
    private final IndexFieldReference<String> cost;
    private final IndexFieldReference<String> refer;
    private final IndexFieldReference<String> diagnosis;
    private final IndexFieldReference<String> delivery;
    private final IndexFieldReference<String> periods;
    private final IndexFieldReference<Double> waitingWeeks;
    private final IndexFieldReference<String> area;
    private final IndexFieldReference<String> serves;
    private final IndexFieldReference<Boolean> servesTheArea;
    private final IndexFieldReference<String> language;
    private final IndexFieldReference<GeoPoint> location;
    private final IndexFieldReference<String> outwardCode;
    private final IndexFieldReference<Boolean> comesToFamilies;
    private final IndexFieldReference<Instant> lastChecked;

    ListingDocument(DocumentFields fields) {
        kind = fields.slug(Fields.KIND);
        visible = fields.flag(Fields.VISIBLE);
        card = fields.stored(Fields.CARD);
        slug = fields.sortText(Fields.SLUG);
        name = fields.text(Fields.NAME);
        namePlain = fields.plainText(Fields.NAME_PLAIN);
        nameSort = fields.sortText(Fields.NAME_SORT);
        summary = fields.text(Fields.SUMMARY);
        description = fields.texts(Fields.DESCRIPTION);
        provider = fields.text(Fields.PROVIDER);
        words = fields.texts(Fields.WORDS);
        concepts = new ConceptFields(fields);
        anyNeed = fields.flag(Fields.ANY_NEED);
        status = fields.slug(Fields.STATUS);
        help = fields.slugs(Fields.HELP);
        sector = fields.slug(Fields.SECTOR);
        level = fields.slug(Fields.LEVEL);
        category = fields.slugs(Fields.CATEGORY);
        need = fields.slugs(Fields.NEED);
        needNamed = fields.slugs(Fields.NEED_NAMED);
        ageTold = fields.flag(Fields.AGE_TOLD);
        ageMinimum = fields.number(Fields.AGE_MINIMUM);
        ageMaximum = fields.number(Fields.AGE_MAXIMUM);
        ageSpan = fields.number(Fields.AGE_SPAN);
        cost = fields.slug(Fields.COST);
        refer = fields.slugs(Fields.REFER);
        diagnosis = fields.slug(Fields.DIAGNOSIS);
        delivery = fields.slugs(Fields.DELIVERY);
        periods = fields.slugs(Fields.PERIODS);
        waitingWeeks = fields.number(Fields.WAITING_WEEKS);
        area = fields.slugs(Fields.AREA);
        serves = fields.slugs(Fields.SERVES);
        servesTheArea = fields.flag(Fields.SERVES_THE_AREA);
        language = fields.slugs(Fields.LANGUAGE);
        location = fields.points(Fields.LOCATION);
        outwardCode = fields.slugs(Fields.OUTWARD_CODE);
        comesToFamilies = fields.flag(Fields.COMES_TO_FAMILIES);
        lastChecked = fields.moment(Fields.LAST_CHECKED);
    }

    void write(DocumentElement document, Listing listing, SearchTags tags) {
        ListingContent content = listing.content();
        document.addValue(kind, Listing.INDEX);
        document.addValue(visible, listing.isVisible());
        document.addValue(card, CardJson.write(ListingCard.of(listing, tags.servesTheArea())));
        document.addValue(slug, listing.slug());
        document.addValue(lastChecked, listing.lastCheckedAt());
        writeText(document, content, listing.provider().name(), tags);
        writeChoices(document, content, tags);
        writeAges(document, content.ages());
        writePlaces(document, content);
    }

    private void writeText(DocumentElement document, ListingContent content, String providerName, SearchTags tags) {
        document.addValue(name, content.name());
        document.addValue(namePlain, content.name());
        document.addValue(nameSort, FilingKey.of(content.name()));
        document.addValue(summary, content.summary());
        document.addValue(provider, providerName);
        LongTexts.of(content).forEach(text -> document.addValue(description, text));
        addAll(document, words, tags.words());
        concepts.write(document, tags.concepts());
    }

    private void writeChoices(DocumentElement document, ListingContent content, SearchTags tags) {
        AvailabilityStatus availability = content.availability().status();
        document.addValue(status, availability == null ? null : availability.slug());
        addAll(document, help, content.kindsOfHelp());
        document.addValue(
                sector, content.sector() == null ? null : content.sector().slug());
        document.addValue(
                level, content.level() == null ? null : content.level().slug());
        addAll(document, category, tags.categories());
        addAll(document, need, tags.needs());
        addAll(document, needNamed, content.needs().types());
        document.addValue(anyNeed, content.needs().any());
        document.addValue(cost, ListingCard.cost(content.cost().free()));
        addAll(document, refer, content.access().whoCanRefer());
        document.addValue(diagnosis, content.access().diagnosis());
        addAll(document, delivery, content.delivery());
        addAll(document, periods, OpeningPeriods.of(content.times()));
        Integer weeks = content.availability().waitingWeeks();
        document.addValue(waitingWeeks, weeks == null ? null : weeks.doubleValue());
        addAll(document, area, tags.areas());
        addAll(document, serves, tags.serves());
        document.addValue(servesTheArea, tags.servesTheArea());
        addAll(document, language, content.languages());
    }

    private void writeAges(DocumentElement document, AgeRange ages) {
        document.addValue(ageTold, ages.told());
        if (ages.told()) {
            double first = yearsOr(ages.minimum(), NO_LOWER_LIMIT);
            double last = yearsOr(ages.maximum(), NO_UPPER_LIMIT);
            document.addValue(ageMinimum, first);
            document.addValue(ageMaximum, last);
            document.addValue(ageSpan, last - first);
        }
    }

    private static double yearsOr(@Nullable BigDecimal years, double limit) {
        return years == null ? limit : years.doubleValue();
    }

    private void writePlaces(DocumentElement document, ListingContent content) {
        ListingCard.points(content)
                .forEach(point -> document.addValue(location, GeoPoint.of(point.latitude(), point.longitude())));
        addAll(document, outwardCode, outwardCodes(content));
        document.addValue(comesToFamilies, comesToFamilies(content));
    }

    private static Set<String> outwardCodes(ListingContent content) {
        return content.places().stream()
                .map(Place::postcode)
                .flatMap(postcode -> Stream.ofNullable(Postcode.outward(postcode)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean comesToFamilies(ListingContent content) {
        return ListingCard.points(content).isEmpty()
                || content.delivery().stream().anyMatch(delivery -> !delivery.equals("in-person"));
    }

    private static void addAll(DocumentElement document, IndexFieldReference<String> field, Collection<String> values) {
        values.forEach(value -> document.addValue(field, value));
    }
}
