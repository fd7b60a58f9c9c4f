package org.localoffer.service.localarea.model;

import java.util.stream.Stream;

import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

/**
 * A gap key: a kind of help, need, age band, area and sector that may lack provision. Each component is a slug of the
 * edition, {@link #ANY}, or null if unknown.
 */
@Embeddable
public record GapKey(
        @Nullable String help,
        @Nullable String need,
        @Nullable String ageBand,
        @Nullable String area,
        @Nullable String sector) {

    public static final String ANY = "any";
    public static final GapKey UNKNOWN = new GapKey(null, null, null, null, null);

    /** Stands for an unknown component in addresses. */
    public static final String NOT_KNOWN = "-";

    private static final String BETWEEN = "~";
    private static final int PARTS = 5;

    /** The text form in addresses, such as {@code respite~asd~5-11~-~-}. */
    public String key() {
        return Stream.of(help, need, ageBand, area, sector)
                .map(GapKey::written)
                .reduce((left, right) -> left + BETWEEN + right)
                .orElseThrow();
    }

    /** A component as addresses write it: a slug, {@link #ANY} or {@link #NOT_KNOWN}. */
    public static String written(@Nullable String part) {
        return part == null ? NOT_KNOWN : part;
    }

    /** Parses the text form; null if the text is not a gap key. */
    public static @Nullable GapKey ofKey(String key) {
        String[] parts = key.split(BETWEEN, -1);
        return parts.length == PARTS
                ? new GapKey(part(parts[0]), part(parts[1]), part(parts[2]), part(parts[3]), part(parts[4]))
                : null;
    }

    /** Whether the key names a kind of help or a need. A search without either is not evidence of a gap. */
    public boolean says() {
        return isNamed(help) || isNamed(need);
    }

    /** The subject to route. {@link #ANY} and unknown components match only remits without that condition. */
    public Routing.Subject subject() {
        return new Routing.Subject(named(help), named(ageBand), named(area), named(sector));
    }

    private static boolean isNamed(@Nullable String part) {
        return named(part) != null;
    }

    private static @Nullable String named(@Nullable String part) {
        return ANY.equals(part) ? null : part;
    }

    private static @Nullable String part(String text) {
        return text.equals(NOT_KNOWN) || text.isEmpty() ? null : text;
    }
}
