package org.localoffer.service.http.pages;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names in the order of a library: "The Elms" stands under E, and signs before a name do not count. */
final class Alphabet {

    private static final String FIGURES = "0 to 9";
    private static final String OTHERS = "Other";

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGNS_BEFORE = Pattern.compile("^[^\\p{L}\\p{N}]+");
    private static final Pattern THE = Pattern.compile("^the\\s+(?=\\S)");

    private Alphabet() {}

    /**
     * A thing with its place in the order.
     *
     * @param key the name as it is sorted; made once, since a long list compares each name many times
     */
    record Keyed<T>(T thing, String name, String key) {

        static <T> Keyed<T> of(T thing, String name) {
            return new Keyed<>(thing, name, Alphabet.key(name));
        }

        /** Such as "A" and "0 to 9". */
        String heading() {
            if (isOther()) {
                return OTHERS;
            }
            char first = key.charAt(0);
            return isBetween(first, 'a', 'z') ? String.valueOf((char) (first - 'a' + 'A')) : FIGURES;
        }

        /** Whether it begins with neither a letter of English nor a figure. */
        boolean isOther() {
            return key.isEmpty() || !(isBetween(key.charAt(0), 'a', 'z') || isBetween(key.charAt(0), '0', '9'));
        }

        private static boolean isBetween(char character, char first, char last) {
            return character >= first && character <= last;
        }
    }

    /** Sorts by name; names that differ in case or accents only are sorted by the names themselves. */
    static <T> List<Keyed<T>> sorted(List<T> things, Function<T, String> name) {
        return things.stream()
                .map(thing -> Keyed.of(thing, name.apply(thing)))
                .sorted(Comparator.comparing(Keyed<T>::isOther)
                        .thenComparing(Keyed::key)
                        .thenComparing(Keyed::name))
                .toList();
    }

    /** Sorted things by the heading under which they stand, in their order. */
    static <T> Map<String, List<T>> headings(List<Keyed<T>> sorted) {
        return sorted.stream()
                .collect(Collectors.groupingBy(
                        Keyed::heading, LinkedHashMap::new, Collectors.mapping(Keyed::thing, Collectors.toList())));
    }

    private static String key(String name) {
        String plain =
                ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        String lower = SIGNS_BEFORE.matcher(plain.toLowerCase(Locale.UK)).replaceFirst("");
        return THE.matcher(lower).replaceFirst("");
    }
}
