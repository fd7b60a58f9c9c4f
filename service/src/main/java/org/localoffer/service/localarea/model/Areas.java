package org.localoffer.service.localarea.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** The areas of an edition and their hierarchy. */
public final class Areas {

    /** Slug for provision outside the local area that its families use (Children and Families Act 2014, s.30(1)(b)). */
    public static final String OUTSIDE = "outside";

    private final Map<String, Area> bySlug = new LinkedHashMap<>();

    /** Areas that a family may name in a question: not the widest one, which contains everything, and not outside. */
    private final Map<String, Area> byName = new HashMap<>();

    private final Set<String> words;

    public Areas(List<Area> areas) {
        areas.forEach(area -> bySlug.put(area.slug(), area));
        bySlug.values().stream()
                .filter(area -> area.inside() != null && !area.slug().equals(OUTSIDE))
                .forEach(area -> byName.putIfAbsent(Gazetteer.key(area.label()), area));
        words = byName.keySet().stream()
                .flatMap(name -> Arrays.stream(name.split(" ", -1)))
                .collect(Collectors.toUnmodifiableSet());
    }

    public Collection<Area> all() {
        return List.copyOf(bySlug.values());
    }

    /** Finds an area by its label, regardless of case and punctuation, except the widest area and {@link #OUTSIDE}. */
    public Optional<Area> findByName(String name) {
        return Optional.ofNullable(byName.get(Gazetteer.key(name)));
    }

    /** Every word of the names by which areas are found, in the normalised form of {@link Gazetteer#key}. */
    public Set<String> words() {
        return words;
    }

    /** The area and all areas inside it. */
    public Set<String> within(String slug) {
        return bySlug.keySet().stream().filter(area -> holds(slug, area)).collect(Collectors.toUnmodifiableSet());
    }

    /** The area and the areas that contain it, except the widest, which contains them all. */
    public Set<String> around(String slug) {
        return bySlug.values().stream()
                .filter(area -> area.slug().equals(slug) || (area.inside() != null && holds(area.slug(), slug)))
                .map(Area::slug)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the inner area is the outer one, or lies inside it at any depth. */
    public boolean holds(String outer, String inner) {
        Set<String> seen = new LinkedHashSet<>();
        @Nullable String area = inner;
        while (area != null && seen.add(area)) {
            if (area.equals(outer)) {
                return true;
            }
            Area found = bySlug.get(area);
            area = found == null ? null : found.inside();
        }
        return false;
    }

    public Set<String> slugs() {
        return bySlug.keySet();
    }

    /** The area's label; the slug itself if a later edition dropped the area. */
    public String label(String slug) {
        Area area = bySlug.get(slug);
        return area == null ? slug : area.label();
    }
}
