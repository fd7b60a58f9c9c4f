package org.localoffer.service.search.understand;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

import org.localoffer.directory.vocabulary.Word;

/** Finds the place in a question: "near Leigh", "SS9", "respite southend". */
final class PlaceParser {

    /** In words. Town names have at most four ("Stoke sub Hamdon" has three). */
    private static final int LONGEST_TOWN = 4;

    private static final Set<String> PREPOSITIONS = Set.of("near", "around", "in", "at", "to", "from", "by", "nr");

    /** Prepositions after which even an ordinary word is a place: "near bath" names the town, "in bath" may not. */
    private static final Set<String> UNAMBIGUOUS_PREPOSITIONS = Set.of("near", "around", "nr");

    /** Maximum number of characters between a preposition and its place. */
    private static final int ONE_SPACE = 1;

    private final PlaceFinder places;
    private final Predicate<String> ordinaryWord;

    /**
     * Prepares the search for places.
     *
     * @param ordinaryWord whether a word, in lower case, is an ordinary English word: "bath", "street"
     */
    PlaceParser(PlaceFinder places, Predicate<String> ordinaryWord) {
        this.places = places;
        this.ordinaryWord = ordinaryWord;
    }

    /**
     * A place and its position in the text, the preposition included, as offsets in UTF-16 units; the end is exclusive.
     */
    record Found(SearchPlace place, int start, int end) {}

    /**
     * Finds the first place in the words.
     *
     * @param isTaken whether the words between two offsets are part of something else, such as a longer phrase
     */
    Optional<Found> find(List<Word> words, BiPredicate<Integer, Integer> isTaken) {
        return knownCode(words, isTaken).or(() -> town(words, isTaken)).or(() -> unknownCode(words, isTaken));
    }

    private Optional<Found> knownCode(List<Word> words, BiPredicate<Integer, Integer> isTaken) {
        for (int at = 0; at < words.size(); at++) {
            if (isOutwardCode(words.get(at))
                    && !isTaken.test(words.get(at).start(), words.get(at).end())) {
                Optional<SearchPlace> place = places.known(words.get(at).plain());
                if (place.isPresent()) {
                    return Optional.of(found(place.get(), words, at, at + 1));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * A code that the gazetteer lacks costs a request to the engine, so only the first word that looks like a code is
     * looked up.
     */
    private Optional<Found> unknownCode(List<Word> words, BiPredicate<Integer, Integer> isTaken) {
        for (int at = 0; at < words.size(); at++) {
            if (isOutwardCode(words.get(at))
                    && !isTaken.test(words.get(at).start(), words.get(at).end())) {
                int index = at;
                return places.find(words.get(at).plain()).map(place -> found(place, words, index, index + 1));
            }
        }
        return Optional.empty();
    }

    private Optional<Found> town(List<Word> words, BiPredicate<Integer, Integer> isTaken) {
        for (int from = 0; from < words.size(); from++) {
            for (int to = Math.min(words.size(), from + LONGEST_TOWN); to > from; to--) {
                if (!isTaken.test(words.get(from).start(), words.get(to - 1).end())) {
                    Optional<Found> town = townAt(words, from, to);
                    if (town.isPresent()) {
                        return town;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** A town whose name is also an ordinary word, or a short name of a town, counts only after a preposition. */
    private Optional<Found> townAt(List<Word> words, int from, int to) {
        String name = String.join(
                " ", words.subList(from, to).stream().map(Word::plain).toList());
        boolean afterPreposition = follows(words, from, UNAMBIGUOUS_PREPOSITIONS)
                || (follows(words, from, PREPOSITIONS)
                        && Character.isUpperCase(words.get(from).text().codePointAt(0)));
        if (!afterPreposition && to - from == 1 && ordinaryWord.test(name)) {
            return Optional.empty();
        }
        return (afterPreposition ? places.find(name) : places.known(name)).map(place -> found(place, words, from, to));
    }

    private static Found found(SearchPlace place, List<Word> words, int from, int to) {
        int first = follows(words, from, PREPOSITIONS) ? from - 1 : from;
        return new Found(place, words.get(first).start(), words.get(to - 1).end());
    }

    /**
     * Whether one of these prepositions stands directly before the word. Words of an age have been removed, so the
     * distance in the text is checked too.
     */
    private static boolean follows(List<Word> words, int at, Set<String> prepositions) {
        return at > 0
                && prepositions.contains(words.get(at - 1).plain())
                && words.get(at).start() - words.get(at - 1).end() <= ONE_SPACE;
    }

    private static boolean isOutwardCode(Word word) {
        return word.plain().matches("[a-z]{1,2}[0-9][0-9a-z]?");
    }
}
