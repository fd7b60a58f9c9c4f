package org.localoffer.service.http.shared;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.listing.Slugs;

/**
 * Listings that a family chose.
 *
 * @param slugs in the family's order, at most {@link #MOST}, none twice; whether there is such a listing only the
 *     shortlist's own page looks up
 */
public record Shortlist(List<String> slugs) {

    /** On the shortlist's own page: one for each listing. */
    public static final String LISTING = "listing";

    /** On other pages: all slugs, separated by commas. */
    public static final String CARRIED = "shortlist";

    /** Their address then has about 2,000 characters at most, which every browser and mail program takes. */
    public static final int MOST = 20;

    public static final Shortlist NONE = new Shortlist(List.of());

    private static final String PATH = "/shortlist";

    public Shortlist {
        slugs = slugs.stream()
                .filter(slug -> !slug.isEmpty() && Slugs.canBe(slug))
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** @param value of the parameter {@link #CARRIED}; null where the address has none */
    public static Shortlist carried(@Nullable String value) {
        return value == null ? NONE : new Shortlist(split(value));
    }

    public static List<String> split(String value) {
        return List.of(value.split(",", -1));
    }

    public boolean holds(String slug) {
        return slugs.contains(slug);
    }

    public boolean isFull() {
        return slugs.size() >= MOST;
    }

    /** At the end; the same shortlist where it is full. */
    public Shortlist with(String slug) {
        return new Shortlist(Stream.concat(slugs.stream(), Stream.of(slug)).toList());
    }

    public Shortlist without(String slug) {
        return new Shortlist(slugs.stream().filter(held -> !held.equals(slug)).toList());
    }

    /** As other pages carry it along; empty where nothing is on it. */
    public String value() {
        return String.join(",", slugs);
    }

    /** Of its own page. */
    public String address() {
        return slugs.isEmpty()
                ? PATH
                : slugs.stream().map(slug -> LISTING + "=" + slug).collect(Collectors.joining("&", PATH + "?", ""));
    }

    /** The address of a page without parameters, with this carried along. */
    public String carriedTo(String path) {
        return slugs.isEmpty() ? path : path + "?" + CARRIED + "=" + value();
    }
}
