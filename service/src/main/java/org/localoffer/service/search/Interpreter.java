package org.localoffer.service.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.localarea.Synonyms;
import org.localoffer.service.search.Interpretation.Unit;

/** Reads a question as a parent means it: how old, where, and what has to be found. */
final class Interpreter {

    private static final int OLDEST = 25;

    private static final Pattern AGE = Pattern.compile(
            "\\b(?:aged?\\s+(\\d{1,2})\\b|(\\d{1,2})[\\s-]*(?:y/?o\\b|yrs?\\b|years?\\b)(?:[\\s-]*old\\b)?)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NEAR =
            Pattern.compile("\\b(?:near|around|close to|in|at)\\s+(.+)", Pattern.CASE_INSENSITIVE);

    private static final Pattern POSTCODE = Pattern.compile(
            "\\b(?:near\\s+|in\\s+|around\\s+)?([a-z]{1,2}[0-9][0-9a-z]?)(?:\\s*[0-9][a-z]{2})?\\b",
            Pattern.CASE_INSENSITIVE);

    /** Town names have at most four words ("Stoke sub Hamdon" has three). */
    private static final int LONGEST_TOWN = 4;

    /** The rest of a longer question is not looked at: each unit is a dozen clauses, and an engine bounds its clauses. */
    private static final int MOST_UNITS = 16;

    /** Words that hold a sentence together and name nothing. */
    private static final Set<String> STOP_WORDS = Set.of(
            ("a an and are as at be been but by can cant could do does dont for from get gets getting had has have he her"
                            + " him his how i id if im in into is it its ive me my near no not of off on or our out"
                            + " she so that the their them there they this to up us was we were what when where which who why"
                            + " will with would you your old year years")
                    .split(" "));

    /** Words that stand in almost every question and every listing: they rank, but need not be found. */
    private static final Set<String> COMMON_WORDS =
            Set.of(("help support service services need needs needed want wants looking find someone something child"
                            + " children childrens kid kids son daughter boy girl baby young person people local area")
                    .split(" "));

    private final Synonyms synonyms;
    private final PlaceFinder places;

    Interpreter(Synonyms synonyms, PlaceFinder places) {
        this.synonyms = synonyms;
        this.places = places;
    }

    Interpretation interpret(SearchParameters parameters) {
        String rest = parameters.text();
        Optional<Integer> age = age(rest);
        if (age.isPresent()) {
            rest = AGE.matcher(rest).replaceFirst(" ");
        }
        Optional<Found> inText = placeIn(rest);
        if (inText.isPresent()) {
            rest = inText.get().rest();
        }
        String given = parameters.place();
        Optional<Place> apart = given == null ? Optional.empty() : places.find(given);
        @Nullable Place place = apart.or(() -> inText.map(Found::place)).orElse(null);
        return new Interpretation(
                units(rest),
                age.orElse(null),
                place,
                apart.isEmpty() && inText.isPresent(),
                given != null && apart.isEmpty() ? given : null);
    }

    private static Optional<Integer> age(String text) {
        Matcher matcher = AGE.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int age = Integer.parseInt(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
        return age <= OLDEST ? Optional.of(age) : Optional.empty();
    }

    /** @param rest the question without the place */
    private record Found(Place place, String rest) {}

    private Optional<Found> placeIn(String text) {
        Matcher postcode = POSTCODE.matcher(text);
        while (postcode.find()) {
            Optional<Place> place = places.known(postcode.group(1));
            if (place.isPresent()) {
                return Optional.of(new Found(place.get(), without(text, postcode.start(), postcode.end())));
            }
        }
        // A code that the gazetteer lacks costs a request: one is looked up, not every word that looks like a code.
        if (postcode.reset().find()) {
            Optional<Place> place = places.find(postcode.group(1));
            if (place.isPresent()) {
                return Optional.of(new Found(place.get(), without(text, postcode.start(), postcode.end())));
            }
        }
        Matcher near = NEAR.matcher(text);
        while (near.find()) {
            Optional<Found> town = townAt(text, near);
            if (town.isPresent()) {
                return town;
            }
            near.region(near.start(1), text.length());
        }
        return Optional.empty();
    }

    private Optional<Found> townAt(String text, Matcher near) {
        List<String> words = Arrays.asList(near.group(1).split("[\\s,.?!]+", -1));
        for (int count = Math.min(LONGEST_TOWN, words.size()); count > 0; count--) {
            Optional<Place> place = places.known(String.join(" ", words.subList(0, count)));
            if (place.isPresent()) {
                String after = String.join(" ", words.subList(count, words.size()));
                return Optional.of(new Found(place.get(), text.substring(0, near.start()) + " " + after));
            }
        }
        return Optional.empty();
    }

    private static String without(String text, int from, int to) {
        return text.substring(0, from) + " " + text.substring(to);
    }

    private List<Unit> units(String text) {
        String key = Synonyms.key(text);
        List<String> words = key.isEmpty() ? List.of() : Arrays.asList(key.split(" ", -1));
        List<Unit> units = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (int at = 0; at < words.size() && units.size() < MOST_UNITS; ) {
            int length = longestKnown(words, at);
            String typed = String.join(" ", words.subList(at, at + length));
            Set<String> wordings = new LinkedHashSet<>(synonyms.of(typed));
            boolean first = named.add(wordings.iterator().next());
            if (first && (length > 1 || !STOP_WORDS.contains(typed))) {
                wordings.remove(typed);
                units.add(new Unit(typed, wordings));
            }
            at += length;
        }
        return units;
    }

    /** How many words from here make one entry of the synonyms; 1 where none do. */
    private int longestKnown(List<String> words, int at) {
        for (int length = Math.min(synonyms.longest(), words.size() - at); length > 1; length--) {
            if (synonyms.knows(String.join(" ", words.subList(at, at + length)))) {
                return length;
            }
        }
        return 1;
    }

    /** Whether a unit must be found for a match to be strong. */
    static boolean isCommon(Unit unit) {
        return COMMON_WORDS.contains(unit.typed());
    }
}
