package org.localoffer.service.http.shared;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.listing.Slugs;

/**
 * Listings that a family has chosen.
 *
 * @param slugs in the family's order, at most {@link #MOST}, without duplicates; only the shortlist's own page checks
 *     whether they exist
 */
public record Shortlist(List<String> slugs) {

    /** Parameter on the shortlist's own page, repeated for each listing. */
    public static final String LISTING = "listing";

    /** Parameter on all other pages: all slugs, separated by commas. */
    public static final String CARRIED = "shortlist";

    /**
     * Maximum number of listings. It keeps the address below about 2,000 characters, which every browser and mail
     * program accepts.
     */
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

    /** Adds the listing at the end; returns the same shortlist where it is full. */
    public Shortlist with(String slug) {
        return new Shortlist(Stream.concat(slugs.stream(), Stream.of(slug)).toList());
    }

    public Shortlist without(String slug) {
        return new Shortlist(slugs.stream().filter(held -> !held.equals(slug)).toList());
    }

    /** The value of the parameter {@link #CARRIED}; empty where the shortlist is empty. */
    public String value() {
        return String.join(",", slugs);
    }

    /** The address of the shortlist's own page. */
    public String address() {
        return slugs.isEmpty()
                ? PATH
                : slugs.stream().map(slug -> LISTING + "=" + slug).collect(Collectors.joining("&", PATH + "?", ""));
    }

    /** The address of a page without parameters of its own, with this shortlist added. */
    public String carriedTo(String path) {
        return slugs.isEmpty() ? path : path + "?" + CARRIED + "=" + value();
    }
}
