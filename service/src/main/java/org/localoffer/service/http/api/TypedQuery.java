package org.localoffer.service.http.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.localoffer.directory.vocabulary.Word;
import org.localoffer.service.search.query.Parameter;
import org.localoffer.service.search.query.SearchParametersReader;

/**
 * What was typed so far: whole words, and a last one that may only have begun.
 *
 * @param words without full postcodes, of which only the outward code is left
 */
record TypedQuery(List<Word> words) {

    /** A name is found by less, and every word costs the engine a clause. */
    private static final int LONGEST = 60;

    private static final int SHORTEST = 2;

    /** Two letters begin too many words in the middle of phrases. */
    private static final int SHORTEST_INSIDE = 3;

    TypedQuery {
        words = List.copyOf(words);
    }

    /** How well it fits a phrase, the best first. */
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

    /** Empty where it does not stand in the phrase. */
    Optional<Fit> fit(List<Word> phrase) {
        if (words.isEmpty() || !standsAt(phrase, 0)) {
            return isInside(phrase) ? Optional.of(Fit.INSIDE) : Optional.empty();
        }
        return Optional.of(
                phrase.size() == words.size() && isWord(words.getLast(), phrase.getLast()) ? Fit.WHOLE : Fit.START);
    }

    private boolean isInside(List<Word> phrase) {
        return letters() >= SHORTEST_INSIDE
                && IntStream.range(1, phrase.size()).anyMatch(from -> standsAt(phrase, from));
    }

    private boolean standsAt(List<Word> phrase, int from) {
        int last = words.size() - 1;
        return from + last < phrase.size()
                && IntStream.range(0, last).allMatch(at -> isWord(words.get(at), phrase.get(from + at)))
                && begins(words.get(last), phrase.get(from + last));
    }

    private static boolean begins(Word typed, Word meant) {
        return meant.plain().startsWith(typed.plain()) || isWord(typed, meant);
    }

    private static boolean isWord(Word typed, Word meant) {
        return meant.key().equals(typed.key());
    }
}
