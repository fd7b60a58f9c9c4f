package org.localoffer.service.localarea.files;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** The names of entries, which stand in addresses and in other files. */
final class Slugs {

    /** What to say of one that has another shape, after the word itself. */
    static final String WRONG = "is no slug: use a-z, 0-9 and -";

    private static final String SHAPE = "[a-z0-9]+(-[a-z0-9]+)*";

    private Slugs() {}

    static boolean isSlug(@Nullable String text) {
        return text != null && text.matches(SHAPE);
    }

    /**
     * Checks that each entry of a file that is one list has a slug of its own, and a label.
     *
     * @throws InvalidLocalAreaException for the first that has none, with its line
     */
    static <T> void check(
            AreaFile file,
            List<T> entries,
            Function<T, @Nullable String> slugOf,
            Function<T, @Nullable String> labelOf) {
        if (entries.isEmpty()) {
            throw new InvalidLocalAreaException(file.path(), 0, AreaFile.NO_ENTRIES, null);
        }
        Set<String> seen = new HashSet<>();
        for (int number = 1; number <= entries.size(); number++) {
            T entry = entries.get(number - 1);
            String problem = problem(number, slugOf.apply(entry), labelOf.apply(entry), seen);
            if (problem != null) {
                throw file.mistakeInEntry(number, problem);
            }
        }
    }

    private static @Nullable String problem(
            int number, @Nullable String slug, @Nullable String label, Set<String> seen) {
        if (slug == null || slug.isBlank()) {
            return "entry " + number + " has no slug";
        }
        if (!isSlug(slug)) {
            return "'" + slug + "' " + WRONG;
        }
        if (!seen.add(slug)) {
            return "'" + slug + "' appears here twice";
        }
        return label == null || label.isBlank() ? "'" + slug + "' has no label" : null;
    }
}
