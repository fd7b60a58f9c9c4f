package org.localoffer.directory.search;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.google.gson.JsonElement;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.spatial.GeoPoint;

import org.localoffer.directory.listing.Listing;
import org.localoffer.directory.listing.content.ListingContent;
import org.localoffer.directory.listing.content.OpeningPeriods;
import org.localoffer.directory.listing.content.Place;
import org.localoffer.directory.listing.content.Postcode;

/** Declares and fills the fields of a listing's search document. */
final class ListingDocument {

    private final IndexFieldReference<String> kind;
    private final IndexFieldReference<Boolean> visible;
    private final IndexFieldReference<JsonElement> card;
    private final IndexFieldReference<JsonElement> facts;
    private final Map<String, IndexFieldReference<String>> slugs = new LinkedHashMap<>();
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
    private final IndexFieldReference<Boolean> ageTold;
    private final IndexFieldReference<Double> ageMinimum;
    private final IndexFieldReference<Double> ageMaximum;
    private final IndexFieldReference<Double> ageSpan;
    private final IndexFieldReference<String> periods;
    private final IndexFieldReference<Double> waitingWeeks;
    private final IndexFieldReference<String> serves;
    private final IndexFieldReference<Boolean> servesTheArea;
    private final IndexFieldReference<GeoPoint> location;
    private final IndexFieldReference<String> outwardCode;
    private final IndexFieldReference<Boolean> comesToFamilies;
    private final IndexFieldReference<Instant> lastChecked;

    ListingDocument(DocumentFields fields) {
        kind = fields.slug(Fields.KIND);
        visible = fields.flag(Fields.VISIBLE);
        card = fields.stored(Fields.CARD);
        facts = fields.stored(Fields.FACTS);
        ListingFacts.fields().forEach(field -> slugs.put(field, fields.slugs(field)));
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
        ageTold = fields.flag(Fields.AGE_TOLD);
        ageMinimum = fields.number(Fields.AGE_MINIMUM);
        ageMaximum = fields.number(Fields.AGE_MAXIMUM);
        ageSpan = fields.number(Fields.AGE_SPAN);
        periods = fields.slugs(Fields.PERIODS);
        waitingWeeks = fields.number(Fields.WAITING_WEEKS);
        serves = fields.slugs(Fields.SERVES);
        servesTheArea = fields.flag(Fields.SERVES_THE_AREA);
        location = fields.points(Fields.LOCATION);
        outwardCode = fields.slugs(Fields.OUTWARD_CODE);
        comesToFamilies = fields.flag(Fields.COMES_TO_FAMILIES);
        lastChecked = fields.moment(Fields.LAST_CHECKED);
    }

    void write(DocumentElement document, Listing listing, SearchTags tags) {
        ListingContent content = listing.content();
        ListingFacts stated = ListingFacts.of(listing, tags);
        document.addValue(kind, Listing.INDEX);
        document.addValue(visible, listing.isVisible());
        document.addValue(card, StoredJson.write(ListingCard.of(listing, tags.servesTheArea())));
        document.addValue(facts, StoredJson.write(stated));
        document.addValue(slug, listing.slug());
        document.addValue(lastChecked, listing.lastCheckedAt());
        writeText(document, content, listing.provider().name(), tags);
        slugs.forEach((field, reference) -> addAll(document, reference, stated.slugs(field)));
        writeChoices(document, content, stated);
        writeAges(document, stated);
        writePlaces(document, content, tags);
        document.addValue(comesToFamilies, stated.comesToFamilies());
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

    private void writeChoices(DocumentElement document, ListingContent content, ListingFacts stated) {
        document.addValue(anyNeed, stated.anyNeed());
        addAll(document, periods, OpeningPeriods.of(content.times()));
        Integer weeks = content.availability().waitingWeeks();
        document.addValue(waitingWeeks, weeks == null ? null : weeks.doubleValue());
    }

    private void writeAges(DocumentElement document, ListingFacts stated) {
        Double first = stated.ageMinimum();
        Double last = stated.ageMaximum();
        document.addValue(ageTold, stated.tellsAges());
        if (first != null && last != null) {
            document.addValue(ageMinimum, first);
            document.addValue(ageMaximum, last);
            document.addValue(ageSpan, last - first);
        }
    }

    private void writePlaces(DocumentElement document, ListingContent content, SearchTags tags) {
        addAll(document, serves, tags.serves());
        document.addValue(servesTheArea, tags.servesTheArea());
        ListingCard.points(content)
                .forEach(point -> document.addValue(location, GeoPoint.of(point.latitude(), point.longitude())));
        addAll(document, outwardCode, outwardCodes(content));
    }

    private static Set<String> outwardCodes(ListingContent content) {
        return content.places().stream()
                .map(Place::postcode)
                .flatMap(postcode -> Stream.ofNullable(Postcode.outward(postcode)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static void addAll(DocumentElement document, IndexFieldReference<String> field, Collection<String> values) {
        values.forEach(value -> document.addValue(field, value));
    }
}
