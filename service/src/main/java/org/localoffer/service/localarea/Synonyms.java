package org.localoffer.service.localarea;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Groups of words that mean the same, in plain form (lower case, single spaces). */
public final class Synonyms {

    private final Map<String, Set<String>> groups = new HashMap<>();
    private final int longest;

    /** One line a group, words separated by commas; {@code #} starts a comment. */
    public Synonyms(List<String> lines) {
        lines.stream()
                .map(line -> line.replaceAll("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .forEach(this::add);
        longest = groups.keySet().stream()
                .mapToInt(word -> word.split(" ", -1).length)
                .max()
                .orElse(0);
    }

    private void add(String line) {
        Set<String> group = new LinkedHashSet<>();
        Arrays.stream(line.split(",", -1))
                .map(Synonyms::key)
                .filter(word -> !word.isEmpty())
                .forEach(group::add);
        group.forEach(word -> groups.put(word, group));
    }

    /** All words of the group, the given one included; only itself where it is in none. */
    public Set<String> of(String words) {
        return groups.getOrDefault(key(words), Set.of(key(words)));
    }

    /** Every word and phrase of every group. */
    public Stream<String> words() {
        return groups.keySet().stream();
    }

    public boolean knows(String words) {
        return groups.containsKey(key(words));
    }

    /** How many words the longest entry has. */
    public int longest() {
        return longest;
    }

    /** How words are compared: lower case, apostrophes dropped, other punctuation as spaces. */
    public static String key(String words) {
        return words.toLowerCase(Locale.UK)
                .replaceAll("['’]", "")
                .replaceAll("[^\\p{L}\\p{N}&]+", " ")
                .strip();
    }
}
