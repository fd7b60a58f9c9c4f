package org.localoffer.service.http.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.localoffer.directory.vocabulary.Word;
import org.localoffer.service.search.query.Parameter;
import org.localoffer.service.search.query.SearchParametersReader;

/**
 * What has been typed so far: complete words, and a last word that may be incomplete.
 *
 * @param words full postcodes are reduced to their outward code
 */
record TypedQuery(List<Word> words) {

    /** Maximum length in characters. Names are found with less, and every word adds a clause to the engine's query. */
    private static final int LONGEST = 60;

    private static final int SHORTEST = 2;

    /** Minimum number of letters to match in the middle of a phrase: two letters begin too many words there. */
    private static final int SHORTEST_INSIDE = 3;

    TypedQuery {
        words = List.copyOf(words);
    }

    /** How well the typed text matches a phrase, best first. */
    enum Fit {
        WHOLE,
        START,
        INSIDE
    }

    /** @param given values by parameter name, decoded */
    static TypedQuery read(Map<String, List<String>> given) {
        String text = new SearchParametersReader(List.of())
                .read(given.containsKey(Parameter.TEXT) ? Map.of(Parameter.TEXT, given.get(Parameter.TEXT)) : Map.of())
                .parameters()
                .text();
        return of(text);
    }

    static TypedQuery of(String text) {
        return new TypedQuery(Word.of(text.substring(0, Math.min(text.length(), LONGEST))));
    }

    boolean isEnough() {
        return letters() >= SHORTEST;
    }

    private int letters() {
        return words.stream().mapToInt(word -> word.plain().length()).sum();
    }

    /** Empty where the phrase does not contain the typed text. */
    Optional<Fit> fit(List<Word> phrase) {
        if (words.isEmpty() || !matchesAt(phrase, 0)) {
            return isInside(phrase) ? Optional.of(Fit.INSIDE) : Optional.empty();
        }
        return Optional.of(
                phrase.size() == words.size() && isWord(words.getLast(), phrase.getLast()) ? Fit.WHOLE : Fit.START);
    }

    private boolean isInside(List<Word> phrase) {
        return letters() >= SHORTEST_INSIDE
                && IntStream.range(1, phrase.size()).anyMatch(from -> matchesAt(phrase, from));
    }

    private boolean matchesAt(List<Word> phrase, int from) {
        int last = words.size() - 1;
        return from + last < phrase.size()
                && IntStream.range(0, last).allMatch(at -> isWord(words.get(at), phrase.get(from + at)))
                && begins(words.get(last), phrase.get(from + last));
    }

    private static boolean begins(Word typed, Word target) {
        return target.plain().startsWith(typed.plain()) || isWord(typed, target);
    }

    private static boolean isWord(Word typed, Word target) {
        return target.key().equals(typed.key());
    }
}
