package org.localoffer.service.search.index;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.guide.Guide;
import org.localoffer.directory.guide.Guide.GuideContent;
import org.localoffer.directory.listing.Listing;
import org.localoffer.directory.listing.content.ListingContent;
import org.localoffer.directory.listing.content.Place;
import org.localoffer.directory.search.DocumentTagger;
import org.localoffer.directory.search.LongTexts;
import org.localoffer.directory.search.SearchTags;
import org.localoffer.directory.vocabulary.ConceptTagger;
import org.localoffer.directory.vocabulary.ConceptTags;
import org.localoffer.service.localarea.model.Areas;
import org.localoffer.service.localarea.model.Category;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.localarea.model.Term;
import org.localoffer.service.localarea.model.Terms;

/** Derives what an edition of the local area adds to the search documents of listings and guides. */
public record SearchTagger(LocalArea area) implements DocumentTagger {

    /** Everything that the edition adds to a listing. */
    @Override
    public SearchTags tag(Listing listing) {
        ListingContent content = listing.content();
        return new SearchTags(
                categories(content),
                needs(content),
                areas(content),
                serves(content),
                servesTheArea(content),
                words(content),
                concepts(content, listing.provider().name()));
    }

    /** The concepts that the edition adds to a guide. */
    @Override
    public ConceptTags tag(Guide guide) {
        GuideContent content = guide.content();
        List<String> names = Stream.concat(Stream.of(content.title()), content.words().stream())
                .toList();
        return new ConceptTagger(area.vocabulary())
                .tag(new ConceptTagger.Source(
                        names, content.summary(), "", List.of(content.body()), content.kindsOfHelp(), content.needs()));
    }

    private ConceptTags concepts(ListingContent content, String provider) {
        return new ConceptTagger(area.vocabulary())
                .tag(new ConceptTagger.Source(
                        List.of(content.name()),
                        content.summary(),
                        provider,
                        LongTexts.of(content).toList(),
                        content.kindsOfHelp(),
                        content.needs().types()));
    }

    private Set<String> categories(ListingContent content) {
        return area.categories().stream()
                .filter(category -> category.holds(content, area))
                .map(Category::slug)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<String> needs(ListingContent content) {
        return Boolean.TRUE.equals(content.needs().any())
                ? area.needs().slugs()
                : content.needs().types();
    }

    /**
     * Areas under which a listing is filed. It is filed as outside only if it says so explicitly, not because it serves
     * the whole of England.
     */
    private Set<String> areas(ListingContent content) {
        Set<String> areas = new HashSet<>(serves(content));
        areas.remove(Areas.OUTSIDE);
        areas.addAll(content.serviceArea().areas());
        content.places().stream()
                .map(Place::area)
                .flatMap(Stream::ofNullable)
                .flatMap(place -> area.areas().around(place).stream())
                .forEach(areas::add);
        return areas;
    }

    private Set<String> serves(ListingContent content) {
        return content.serviceArea().areas().stream()
                .flatMap(served -> area.areas().within(served).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the listing serves families of the local area; null if it does not say whom it serves. */
    private @Nullable Boolean servesTheArea(ListingContent content) {
        Set<String> serves = serves(content);
        return serves.isEmpty() ? null : serves.stream().anyMatch(served -> !served.equals(Areas.OUTSIDE));
    }

    private Set<String> words(ListingContent content) {
        return Stream.of(names(area.needs(), content.needs().types()), names(area.kindsOfHelp(), content.kindsOfHelp()))
                .flatMap(Collection::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> names(Terms terms, Set<String> slugs) {
        return slugs.stream()
                .flatMap(slug -> terms.find(slug).stream())
                .flatMap(SearchTagger::names)
                .toList();
    }

    private static Stream<String> names(Term term) {
        return Stream.concat(Stream.of(term.label()), term.words().stream());
    }
}
