package org.localoffer.service.listing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Gives free slugs to new names, many names at a time with one question for all of them. A slug never becomes free
 * again, so it remembers up to which number a name is taken: the thousandth listing of one name costs no more than the
 * second. One import, or one new listing, has one of its own, which is dropped where its transaction fails.
 */
public final class FreeSlugs {

    /** Numbers of each name that are asked for beyond those needed, so that one question is mostly enough. */
    private static final int SPARE = 3;

    /** Slugs of one name in a further question, which asks for as many again as were taken. */
    private static final int MOST_MORE = 1_000;

    private final UnaryOperator<Set<String>> taken;

    /** The first number of a name that may be free, where it is not the name alone. */
    private final Map<String, Integer> firstUnknown = new HashMap<>();

    /** @param taken those of the given slugs that are taken */
    public FreeSlugs(UnaryOperator<Set<String>> taken) {
        this.taken = taken;
    }

    /**
     * A slug for each name, in their order: that of the name, with the lowest number appended that makes it unique.
     * None is given twice.
     */
    public List<String> of(List<String> names) {
        List<String> bases = names.stream().map(Slugs::of).toList();
        Map<String, Integer> wanted = new LinkedHashMap<>();
        bases.forEach(base -> wanted.merge(base, 1, Integer::sum));
        Known known = new Known();
        known.ask(wanted.entrySet().stream()
                .flatMap(base -> numbered(base.getKey(), first(base.getKey()), base.getValue() + SPARE)));
        List<String> given = new ArrayList<>();
        bases.forEach(base -> given.add(next(base, known)));
        return given;
    }

    private String next(String base, Known known) {
        int number = first(base);
        while (known.isTaken(base, number)) {
            number++;
        }
        if (number > 1) {
            // Of a name that came once there is nothing to remember that one question would not tell.
            firstUnknown.put(base, number + 1);
        }
        String slug = numbered(base, number);
        known.give(slug);
        return slug;
    }

    private int first(String base) {
        return firstUnknown.getOrDefault(base, 1);
    }

    private static Stream<String> numbered(String base, int first, int count) {
        return IntStream.range(first, first + count).mapToObj(number -> numbered(base, number));
    }

    private static String numbered(String base, int number) {
        return number == 1 ? base : base + "-" + number;
    }

    /** What is known of slugs while one batch of names is served; another transaction may take more until the next. */
    private final class Known {

        private final Set<String> asked = new HashSet<>();
        private final Set<String> notFree = new HashSet<>();

        void ask(Stream<String> slugs) {
            Set<String> all = slugs.collect(Collectors.toSet());
            if (!all.isEmpty()) {
                asked.addAll(all);
                notFree.addAll(taken.apply(all));
            }
        }

        boolean isTaken(String base, int number) {
            String slug = numbered(base, number);
            if (!asked.contains(slug)) {
                ask(numbered(base, number, Math.min(number, MOST_MORE)));
            }
            return notFree.contains(slug);
        }

        void give(String slug) {
            notFree.add(slug);
        }
    }
}
