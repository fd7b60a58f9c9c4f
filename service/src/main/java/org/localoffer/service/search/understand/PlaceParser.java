package org.localoffer.service.search.understand;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

import org.localoffer.directory.vocabulary.Word;

/** Finds the place in a question: "near Leigh", "SS9", "respite southend". */
final class PlaceParser {

    /** Town names have at most four words ("Stoke sub Hamdon" has three). */
    private static final int LONGEST_TOWN = 4;

    private static final Set<String> BEFORE_A_PLACE = Set.of("near", "around", "in", "at", "to", "from", "by", "nr");

    /** "In bath" may be in the water; "near bath" is not. */
    private static final Set<String> SURELY_BEFORE_A_PLACE = Set.of("near", "around", "nr");

    /** Between a word that leads to a place and the place nothing else stands. */
    private static final int ONE_SPACE = 1;

    private final PlaceFinder places;
    private final Predicate<String> ordinaryWord;

    /** @param ordinaryWord whether a word, in lower case, is one of everyday English: "bath", "street" */
    PlaceParser(PlaceFinder places, Predicate<String> ordinaryWord) {
        this.places = places;
        this.ordinaryWord = ordinaryWord;
    }

    /** Where a place stands, the word that leads to it included. */
    record Found(SearchPlace place, int start, int end) {}

    /** @param taken whether the words from one offset to another say something else */
    Optional<Found> in(List<Word> words, BiPredicate<Integer, Integer> taken) {
        return known(words, taken).or(() -> town(words, taken)).or(() -> unknownCode(words, taken));
    }

    private Optional<Found> known(List<Word> words, BiPredicate<Integer, Integer> taken) {
        for (int at = 0; at < words.size(); at++) {
            if (isOutwardCode(words.get(at))
                    && !taken.test(words.get(at).start(), words.get(at).end())) {
                Optional<SearchPlace> place = places.known(words.get(at).plain());
                if (place.isPresent()) {
                    return Optional.of(found(place.get(), words, at, at + 1));
                }
            }
        }
        return Optional.empty();
    }

    /** A code that the gazetteer lacks costs a request: one is looked up, not every word that looks like a code. */
    private Optional<Found> unknownCode(List<Word> words, BiPredicate<Integer, Integer> taken) {
        for (int at = 0; at < words.size(); at++) {
            if (isOutwardCode(words.get(at))
                    && !taken.test(words.get(at).start(), words.get(at).end())) {
                int index = at;
                return places.find(words.get(at).plain()).map(place -> found(place, words, index, index + 1));
            }
        }
        return Optional.empty();
    }

    private Optional<Found> town(List<Word> words, BiPredicate<Integer, Integer> taken) {
        for (int from = 0; from < words.size(); from++) {
            for (int to = Math.min(words.size(), from + LONGEST_TOWN); to > from; to--) {
                if (!taken.test(words.get(from).start(), words.get(to - 1).end())) {
                    Optional<Found> town = townAt(words, from, to);
                    if (town.isPresent()) {
                        return town;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** A name that is an ordinary word too, or short for another, needs a word before it that leads to a place. */
    private Optional<Found> townAt(List<Word> words, int from, int to) {
        String name = String.join(
                " ", words.subList(from, to).stream().map(Word::plain).toList());
        boolean named = leads(words, from, SURELY_BEFORE_A_PLACE)
                || (leads(words, from, BEFORE_A_PLACE)
                        && Character.isUpperCase(words.get(from).text().codePointAt(0)));
        if (!named && to - from == 1 && ordinaryWord.test(name)) {
            return Optional.empty();
        }
        return (named ? places.find(name) : places.known(name)).map(place -> found(place, words, from, to));
    }

    private static Found found(SearchPlace place, List<Word> words, int from, int to) {
        int first = leads(words, from, BEFORE_A_PLACE) ? from - 1 : from;
        return new Found(place, words.get(first).start(), words.get(to - 1).end());
    }

    /** Whether the word right before is one of those; words of age between them have been taken out. */
    private static boolean leads(List<Word> words, int at, Set<String> leading) {
        return at > 0
                && leading.contains(words.get(at - 1).plain())
                && words.get(at).start() - words.get(at - 1).end() <= ONE_SPACE;
    }

    private static boolean isOutwardCode(Word word) {
        return word.plain().matches("[a-z]{1,2}[0-9][0-9a-z]?");
    }
}
