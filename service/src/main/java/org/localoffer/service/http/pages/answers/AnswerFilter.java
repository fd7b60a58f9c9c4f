package org.localoffer.service.http.pages.answers;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.feedback.PublicAnswer;
import org.localoffer.service.foundation.England;
import org.localoffer.service.foundation.SlugEnum;
import org.localoffer.service.localarea.model.Area;
import org.localoffer.service.localarea.model.Areas;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.localarea.model.LocalArea;

/** What the account of answers can be narrowed by. The constant's slug is the name of its parameter. */
enum AnswerFilter implements SlugEnum {
    HELP("Kind of help", "Any kind of help"),
    NEED("Need", "Any need"),
    AREA("Area", "Any area"),
    STATE("What came of it", "Anything"),
    YEAR("Year of the answer", "Any year");

    private final String label;
    private final String any;

    AnswerFilter(String label, String any) {
        this.label = label;
        this.any = any;
    }

    @Override
    public String label() {
        return label;
    }

    /** Label of the choice that filters nothing. */
    String any() {
        return any;
    }

    /** The choices under which an answer is found. One about a part of an area is also found under the whole. */
    Set<String> valuesOf(PublicAnswer answer, AnswerOutcome outcome, Areas areas) {
        return switch (this) {
            case HELP -> named(answer.about(), GapKey::help);
            case NEED -> named(answer.about(), GapKey::need);
            case AREA ->
                named(answer.about(), GapKey::area).stream()
                        .flatMap(area -> Stream.concat(Stream.of(area), areas.around(area).stream()))
                        .collect(Collectors.toUnmodifiableSet());
            case STATE -> Set.of(outcome.slug());
            case YEAR ->
                Set.of(Integer.toString(England.day(answer.publishedAt()).getYear()));
        };
    }

    private static Set<String> named(List<GapKey> keys, Function<GapKey, @Nullable String> part) {
        return keys.stream()
                .map(part)
                .flatMap(Stream::ofNullable)
                .filter(slug -> !slug.equals(GapKey.ANY))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether it is a choice of the edition, even one under which no answer is found. */
    boolean isChoice(String value, LocalArea edition) {
        return editionOrder(edition).contains(value);
    }

    /** The values in the order in which they are offered. Slugs that the edition has dropped come last. */
    List<String> inOrder(Collection<String> values, LocalArea edition) {
        if (this == YEAR) {
            return values.stream().sorted(Comparator.reverseOrder()).toList();
        }
        Set<String> ordered = new LinkedHashSet<>(editionOrder(edition));
        ordered.retainAll(values);
        values.stream().sorted().forEach(ordered::add);
        return List.copyOf(ordered);
    }

    private List<String> editionOrder(LocalArea edition) {
        return switch (this) {
            case HELP -> List.copyOf(edition.kindsOfHelp().slugs());
            case NEED -> List.copyOf(edition.needs().slugs());
            case AREA -> edition.areas().all().stream().map(Area::slug).toList();
            case STATE -> Stream.of(AnswerOutcome.values()).map(SlugEnum::slug).toList();
            case YEAR -> List.of();
        };
    }

    String labelOf(String value, LocalArea edition) {
        return switch (this) {
            case HELP -> edition.kindsOfHelp().label(value);
            case NEED -> edition.needs().label(value);
            case AREA -> edition.areas().label(value);
            case STATE ->
                SlugEnum.of(AnswerOutcome.class, value).map(SlugEnum::label).orElse(value);
            case YEAR -> value;
        };
    }
}
