package org.localoffer.service.privacy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Names in the directory, indexed so that any run of their words is found by binary search, however many names there
 * are.
 */
final class KnownNames {

    private final String text;
    private final Integer[] wordStarts;

    /** @param names in any case */
    KnownNames(List<String> names) {
        StringBuilder all = new StringBuilder();
        names.forEach(name -> all.append(normalised(name)).append('\n'));
        this.text = all.toString();
        this.wordStarts = IntStream.range(0, text.length())
                .filter(at -> text.charAt(at) != ' ' && text.charAt(at) != '\n')
                .filter(at -> at == 0 || text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\n')
                .boxed()
                .sorted(Comparator.comparing(this::rest))
                .toArray(Integer[]::new);
    }

    private static String normalised(String name) {
        return name.toLowerCase(Locale.UK)
                .replace('’', '\'')
                .replaceAll("[^\\p{L}\\p{N}' -]+", " ")
                .strip()
                .replaceAll(" +", " ");
    }

    private String rest(int start) {
        return text.substring(start, text.indexOf('\n', start));
    }

    /** @param words in lower case, with single spaces */
    boolean contains(String words) {
        int found = Arrays.binarySearch(wordStarts, -1, Comparator.comparing(start -> start < 0 ? words : rest(start)));
        int at = found < 0 ? -found - 1 : found;
        if (at == wordStarts.length) {
            return false;
        }
        String rest = rest(wordStarts[at]);
        return rest.equals(words) || rest.startsWith(words + " ");
    }
}
