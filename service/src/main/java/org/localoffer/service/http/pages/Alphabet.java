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

    /** Sorts by name; names that differ in case or accents only are sorted by the names themselves. */
    static <T> Comparator<T> order(Function<T, String> name) {
        return Comparator.comparing((T thing) -> isOther(key(name.apply(thing))))
                .thenComparing(thing -> key(name.apply(thing)))
                .thenComparing(name);
    }

    /** Sorted things by the heading under which they stand, in their order. */
    static <T> Map<String, List<T>> headings(List<T> sorted, Function<T, String> name) {
        return sorted.stream()
                .collect(Collectors.groupingBy(
                        thing -> heading(name.apply(thing)), LinkedHashMap::new, Collectors.toList()));
    }

    /** Such as "A" and "0 to 9". */
    static String heading(String name) {
        String key = key(name);
        if (isOther(key)) {
            return OTHERS;
        }
        char first = key.charAt(0);
        return first >= 'a' && first <= 'z' ? String.valueOf((char) (first - 'a' + 'A')) : FIGURES;
    }

    private static String key(String name) {
        String plain =
                ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        String lower = SIGNS_BEFORE.matcher(plain.toLowerCase(Locale.UK)).replaceFirst("");
        return THE.matcher(lower).replaceFirst("");
    }

    /** Whether it begins with neither a letter of English nor a figure. */
    private static boolean isOther(String key) {
        return key.isEmpty() || !(isBetween(key.charAt(0), 'a', 'z') || isBetween(key.charAt(0), '0', '9'));
    }

    private static boolean isBetween(char character, char first, char last) {
        return character >= first && character <= last;
    }
}
