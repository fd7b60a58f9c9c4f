package org.localoffer.service.search.understand;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

import org.localoffer.directory.listing.content.Postcode;
import org.localoffer.directory.vocabulary.Word;
import org.localoffer.service.language.EnglishDictionary;

/** Finds the place or the area in a question: "near Leigh", "SS9", "respite southend", "clubs in Somerset". */
final class PlaceParser {

    /** In words. Names of towns and areas have at most four ("Stoke sub Hamdon" has three). */
    private static final int LONGEST_NAME = 4;

    private static final Set<String> PREPOSITIONS =
            Set.of("near", "around", "in", "at", "to", "from", "by", "nr", "across");

    /** Prepositions after which even an ordinary word is a place: "near bath" names the town, "in bath" may not. */
    private static final Set<String> UNAMBIGUOUS_PREPOSITIONS = Set.of("near", "around", "nr");

    /** Maximum number of characters between the two parts of an outward code. */
    private static final int ONE_SPACE = 1;

    /** Maximum number of characters between a preposition and its place: a space, and a bracket as in "near (SS1)". */
    private static final int LONGEST_GAP = 2;

    private static final Pattern OUTWARD_CODE = Pattern.compile("[a-z]{1,2}[0-9][0-9a-z]?");
    private static final Pattern DISTRICT = Pattern.compile("[0-9][0-9a-z]?");

    /** What follows "TA 1" where it is a teaching assistant for one child. */
    private static final Pattern RATIO = Pattern.compile("to|[0-9].*");

    private final PlaceFinder places;
    private final EnglishDictionary english;

    PlaceParser(PlaceFinder places, EnglishDictionary english) {
        this.places = places;
        this.english = english;
    }

    /** @param span its position in the text, the preposition included */
    record Found(SearchPlace place, Span span) {

        /** Whether an outward code names the place. */
        boolean isCode() {
            return Postcode.outward(place.name()) != null;
        }
    }

    /** @param span as with a place */
    record FoundArea(AskedArea area, Span span) {}

    /**
     * Finds the first place in the words.
     *
     * @param isTaken whether the words between two offsets are part of something else, such as a longer phrase
     */
    Optional<Found> find(List<Word> words, BiPredicate<Integer, Integer> isTaken) {
        return knownCode(words, isTaken)
                .or(() -> spacedCode(words, isTaken))
                .or(() -> firstName(words, isTaken, (from, to) -> townAt(words, from, to)))
                .or(() -> unknownCode(words, isTaken));
    }

    /**
     * Finds the first area in the words. A name that a town shares is left to the town, which has coordinates.
     *
     * @param isTaken as for a place
     */
    Optional<FoundArea> findArea(List<Word> words, BiPredicate<Integer, Integer> isTaken) {
        return firstName(words, isTaken, (from, to) -> areaAt(words, from, to));
    }

    private Optional<FoundArea> areaAt(List<Word> words, int from, int to) {
        if (isOrdinary(words, from, to)) {
            return Optional.empty();
        }
        String name = name(words, from, to);
        return places.area(name)
                .filter(area -> places.known(name).isEmpty())
                .map(area -> new FoundArea(area, span(words, from, to)));
    }

    /** What the words from one index to another, exclusive, name. */
    private interface Naming<T> {

        Optional<T> at(int from, int to);
    }

    /** The first name in the words; of several that begin with the same word, the longest. */
    private static <T> Optional<T> firstName(
            List<Word> words, BiPredicate<Integer, Integer> isTaken, Naming<T> naming) {
        for (int from = 0; from < words.size(); from++) {
            for (int to = Math.min(words.size(), from + LONGEST_NAME); to > from; to--) {
                if (!isTaken.test(words.get(from).start(), words.get(to - 1).end())) {
                    Optional<T> named = naming.at(from, to);
                    if (named.isPresent()) {
                        return named;
                    }
                }
            }
        }
        return Optional.empty();
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
     * A code with a space in it, "TA 1". In small letters it counts only after a preposition, and never before another
     * number: "ta 1 to 1" and "TA 1:1" are a teaching assistant for one child.
     */
    private Optional<Found> spacedCode(List<Word> words, BiPredicate<Integer, Integer> isTaken) {
        for (int at = 0; at + 1 < words.size(); at++) {
            Word area = words.get(at);
            Word district = words.get(at + 1);
            if (isSpacedCode(words, at) && !isTaken.test(area.start(), district.end())) {
                Optional<SearchPlace> place = places.known(area.plain() + district.plain());
                if (place.isPresent()) {
                    return Optional.of(found(place.get(), words, at, at + 2));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isSpacedCode(List<Word> words, int at) {
        Word area = words.get(at);
        Word district = words.get(at + 1);
        return Postcode.isArea(area.plain())
                && DISTRICT.matcher(district.plain()).matches()
                && district.start() - area.end() <= ONE_SPACE
                && (area.inCapitals() || follows(words, at, PREPOSITIONS))
                && (at + 2 == words.size()
                        || !RATIO.matcher(words.get(at + 2).plain()).matches());
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

    /** A town whose name is also an ordinary word, or a short name of a town, counts only after a preposition. */
    private Optional<Found> townAt(List<Word> words, int from, int to) {
        if (isOrdinary(words, from, to)) {
            return Optional.empty();
        }
        String name = name(words, from, to);
        return (isAfterPreposition(words, from) ? places.find(name) : places.known(name))
                .map(place -> found(place, words, from, to));
    }

    private static String name(List<Word> words, int from, int to) {
        return String.join(
                " ", words.subList(from, to).stream().map(Word::plain).toList());
    }

    /**
     * Whether it is a single ordinary word, such as "bath", and no preposition says that it is a place. Words of
     * frequency 0 are not ordinary: "somerset" is in the dictionary as an old word for a somersault.
     */
    private boolean isOrdinary(List<Word> words, int from, int to) {
        String word = words.get(from).plain();
        return to - from == 1 && !isAfterPreposition(words, from) && english.has(word) && english.frequency(word) > 0;
    }

    private static boolean isAfterPreposition(List<Word> words, int from) {
        return follows(words, from, UNAMBIGUOUS_PREPOSITIONS)
                || (follows(words, from, PREPOSITIONS)
                        && Character.isUpperCase(words.get(from).text().codePointAt(0)));
    }

    private static Found found(SearchPlace place, List<Word> words, int from, int to) {
        return new Found(place, span(words, from, to));
    }

    /** A name with its preposition, if there is one. */
    private static Span span(List<Word> words, int from, int to) {
        int first = follows(words, from, PREPOSITIONS) ? from - 1 : from;
        return Span.of(words.get(first), words.get(to - 1));
    }

    /**
     * Whether one of these prepositions stands directly before the word. Words of an age have been removed, so the
     * distance in the text is checked too.
     */
    private static boolean follows(List<Word> words, int at, Set<String> prepositions) {
        return at > 0
                && prepositions.contains(words.get(at - 1).plain())
                && words.get(at).start() - words.get(at - 1).end() <= LONGEST_GAP;
    }

    private static boolean isOutwardCode(Word word) {
        return OUTWARD_CODE.matcher(word.plain()).matches();
    }
}
