package org.localoffer.benchmark.listings.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words of the portal's area, of which listings and questions are made up. Its files are read line by line, in the form
 * in which the sample's are written; a line of another form is passed over.
 *
 * @param asked questions as families ask them, from the vocabulary
 * @param concepts labels of the vocabulary
 * @param help labels of kinds of help by slug
 * @param needs labels of needs by slug
 * @param towns names of places
 */
public record AreaWords(
        List<String> asked,
        List<String> concepts,
        Map<String, String> help,
        Map<String, String> needs,
        List<String> towns) {

    /** An entry of {@code asked}, the only list of the vocabulary with a line for each entry. */
    private static final Pattern ASKED = Pattern.compile("(?m)^    - (.{3,120})$");

    private static final Pattern CONCEPT = Pattern.compile("(?m)^  label: (.+)$");
    private static final Pattern TERM = Pattern.compile("(?m)^- *\\{slug: *([a-z0-9-]+), *label: *(\"[^\"]+\"|[^,}]+)");
    private static final Pattern TOWN = Pattern.compile("(?m)^([^,\"\n]+),town,");

    /** Keeps copies. */
    public AreaWords {
        asked = List.copyOf(asked);
        concepts = List.copyOf(concepts);
        help = Map.copyOf(help);
        needs = Map.copyOf(needs);
        towns = List.copyOf(towns);
    }

    /** @param file the text of a file of the local area by its name; empty where there is none */
    static AreaWords read(Function<String, String> file) {
        String vocabulary = file.apply("vocabulary.yaml");
        return new AreaWords(
                first(ASKED, vocabulary).distinct().toList(),
                first(CONCEPT, vocabulary).distinct().toList(),
                terms(file.apply("kinds-of-help.yaml")),
                terms(file.apply("needs.yaml")),
                first(TOWN, file.apply("gazetteer.csv")).distinct().toList());
    }

    /** Whether there is something of each. */
    boolean isComplete() {
        return !asked.isEmpty() && !concepts.isEmpty() && !help.isEmpty() && !needs.isEmpty() && !towns.isEmpty();
    }

    private static Stream<String> first(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> plain(found.group(1)));
    }

    private static Map<String, String> terms(String text) {
        Map<String, String> terms = new LinkedHashMap<>();
        for (MatchResult term : TERM.matcher(text).results().toList()) {
            terms.put(term.group(1), plain(term.group(2)));
        }
        return terms;
    }

    /** Without the quotation marks of YAML. */
    private static String plain(String scalar) {
        String text = scalar.strip();
        char mark = text.charAt(0);
        boolean quoted = text.length() > 1 && (mark == '"' || mark == '\'') && text.charAt(text.length() - 1) == mark;
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
