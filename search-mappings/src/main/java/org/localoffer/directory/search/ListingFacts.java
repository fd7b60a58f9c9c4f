package org.localoffer.directory.search;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
 * @param slugs by field of {@link Fields}: {@link #FIELDS} and those of its concepts; a field without any is absent
 */
public record ListingFacts(
        UUID id,
        String name,
        @Nullable Double ageMinimum,
        @Nullable Double ageMaximum,
        @Nullable Boolean anyNeed,
        boolean comesToFamilies,
        Map<String, Set<String>> slugs) {

    /** Fields of slugs that are searched as well, besides the concepts. */
    static final List<String> FIELDS = List.of(
            Fields.STATUS,
            Fields.HELP,
            Fields.SECTOR,
            Fields.LEVEL,
            Fields.CATEGORY,
            Fields.NEED,
            Fields.NEED_NAMED,
            Fields.COST,
            Fields.REFER,
            Fields.DIAGNOSIS,
            Fields.DELIVERY,
            Fields.AREA,
            Fields.LANGUAGE);

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

    private static Map<String, Set<String>> slugs(ListingContent content, SearchTags tags) {
        Map<String, Set<String>> slugs = new LinkedHashMap<>();
        add(slugs, Fields.STATUS, slug(content.availability().status(), AvailabilityStatus::slug));
        add(slugs, Fields.HELP, content.kindsOfHelp());
        add(slugs, Fields.SECTOR, slug(content.sector(), Sector::slug));
        add(slugs, Fields.LEVEL, slug(content.level(), Level::slug));
        add(slugs, Fields.CATEGORY, tags.categories());
        add(slugs, Fields.NEED, tags.needs());
        add(slugs, Fields.NEED_NAMED, content.needs().types());
        add(slugs, Fields.COST, slug(ListingCard.cost(content.cost().free()), Function.identity()));
        add(slugs, Fields.REFER, content.access().whoCanRefer());
        add(slugs, Fields.DIAGNOSIS, slug(content.access().diagnosis(), Function.identity()));
        add(slugs, Fields.DELIVERY, content.delivery());
        add(slugs, Fields.AREA, tags.areas());
        add(slugs, Fields.LANGUAGE, content.languages());
        add(slugs, Fields.CONCEPT_NAME, tags.concepts().name());
        add(slugs, Fields.CONCEPT_HELP, tags.concepts().help());
        add(slugs, Fields.CONCEPT_NEED, tags.concepts().need());
        add(slugs, Fields.CONCEPT_SUMMARY, tags.concepts().summary());
        add(slugs, Fields.CONCEPT_TEXT, tags.concepts().text());
        add(slugs, Fields.GROUP, tags.concepts().groups());
        return slugs;
    }

    private static <T> Set<String> slug(@Nullable T value, Function<T, String> slug) {
        return Stream.ofNullable(value).map(slug).collect(Collectors.toUnmodifiableSet());
    }

    private static void add(Map<String, Set<String>> slugs, String field, Collection<String> values) {
        if (!values.isEmpty()) {
            slugs.put(field, Set.copyOf(values));
        }
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
