package org.localoffer.directory.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.Listing;
import org.localoffer.directory.listing.content.AgeRange;
import org.localoffer.directory.listing.content.AvailabilityStatus;
import org.localoffer.directory.listing.content.Level;
import org.localoffer.directory.listing.content.ListingContent;
import org.localoffer.directory.listing.content.Sector;
import org.localoffer.directory.vocabulary.ConceptTags;

/**
 * What a search reads of each listing that it considers. The search document has it as one value besides the fields that
 * are searched, because an engine reads one value of 200 listings in a tenth of the time that their fields take.
 *
 * @param ageMinimum decimal years, 0 if there is no lower limit; null if the ages are not stated
 * @param ageMaximum decimal years, the last age accepted, 120 if there is no upper limit; null if the ages are not stated
 * @param anyNeed whether it says that it is for any need; null if not stated
 * @param comesToFamilies whether families can use it without travelling to one of its places
 * @param slugs by field of {@link Fields}: {@link #fields} and those of {@link ConceptFields}; a field without any is absent
 */
public record ListingFacts(
        UUID id,
        String name,
        @Nullable Double ageMinimum,
        @Nullable Double ageMaximum,
        @Nullable Boolean anyNeed,
        boolean comesToFamilies,
        Map<String, Set<String>> slugs) {

    /** The slugs that stand in each field, besides concepts; the search document has the same fields to be searched. */
    private static final Map<String, BiFunction<ListingContent, SearchTags, Set<String>>> BY_FIELD = byField();

    private static final double NO_LOWER_LIMIT = 0;
    private static final double NO_UPPER_LIMIT = 120;

    public ListingFacts {
        slugs = slugs == null ? Map.of() : slugs;
    }

    static ListingFacts of(Listing listing, SearchTags tags) {
        ListingContent content = listing.content();
        AgeRange ages = content.ages();
        return new ListingFacts(
                listing.id(),
                content.name(),
                ages.told() ? yearsOr(ages.minimum(), NO_LOWER_LIMIT) : null,
                ages.told() ? yearsOr(ages.maximum(), NO_UPPER_LIMIT) : null,
                content.needs().any(),
                comesToFamilies(content),
                slugs(content, tags));
    }

    private static double yearsOr(@Nullable Number years, double limit) {
        return years == null ? limit : years.doubleValue();
    }

    private static boolean comesToFamilies(ListingContent content) {
        return ListingCard.points(content).isEmpty()
                || content.delivery().stream().anyMatch(delivery -> !delivery.equals("in-person"));
    }

    /** In a fixed order, since the order of fields is part of an index's shape. */
    private static Map<String, BiFunction<ListingContent, SearchTags, Set<String>>> byField() {
        Map<String, BiFunction<ListingContent, SearchTags, Set<String>>> fields = new LinkedHashMap<>();
        fields.put(Fields.STATUS, (content, _) -> slug(content.availability().status(), AvailabilityStatus::slug));
        fields.put(Fields.HELP, (content, _) -> content.kindsOfHelp());
        fields.put(Fields.SECTOR, (content, _) -> slug(content.sector(), Sector::slug));
        fields.put(Fields.LEVEL, (content, _) -> slug(content.level(), Level::slug));
        fields.put(Fields.CATEGORY, (_, tags) -> tags.categories());
        fields.put(Fields.NEED, (_, tags) -> tags.needs());
        fields.put(Fields.NEED_NAMED, (content, _) -> content.needs().types());
        fields.put(
                Fields.COST,
                (content, _) -> slug(ListingCard.cost(content.cost().free()), Function.identity()));
        fields.put(Fields.REFER, (content, _) -> content.access().whoCanRefer());
        fields.put(Fields.DIAGNOSIS, (content, _) -> slug(content.access().diagnosis(), Function.identity()));
        fields.put(Fields.DELIVERY, (content, _) -> content.delivery());
        fields.put(Fields.AREA, (_, tags) -> tags.areas());
        fields.put(Fields.LANGUAGE, (content, _) -> content.languages());
        return Collections.unmodifiableMap(fields);
    }

    /** Fields of slugs, besides concepts. */
    static Set<String> fields() {
        return BY_FIELD.keySet();
    }

    private static Map<String, Set<String>> slugs(ListingContent content, SearchTags tags) {
        Map<String, Set<String>> slugs = new LinkedHashMap<>();
        BY_FIELD.forEach((field, of) -> slugs.put(field, of.apply(content, tags)));
        ConceptFields.BY_FIELD.forEach((field, of) -> slugs.put(field, of.apply(tags.concepts())));
        slugs.values().removeIf(Set::isEmpty);
        return slugs;
    }

    private static <T> Set<String> slug(@Nullable T value, Function<T, String> slug) {
        return Stream.ofNullable(value).map(slug).collect(Collectors.toUnmodifiableSet());
    }

    /** Slugs of a field; empty if it has none. */
    public Set<String> slugs(String field) {
        return slugs.getOrDefault(field, Set.of());
    }

    public boolean tellsAges() {
        return ageMinimum != null;
    }

    /** Its concepts, without {@link ConceptTags#spellings}. */
    public ConceptTags concepts() {
        return new ConceptTags(
                slugs(Fields.CONCEPT_NAME),
                slugs(Fields.CONCEPT_HELP),
                slugs(Fields.CONCEPT_NEED),
                slugs(Fields.CONCEPT_SUMMARY),
                slugs(Fields.CONCEPT_TEXT),
                slugs(Fields.GROUP),
                Set.of());
    }
}
