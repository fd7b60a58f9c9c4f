package org.localoffer.service.search.questions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A source of random values for questions. The same seed and number always give the same values. */
final class Draw {

    /** Not the name of any element, attribute or word of the portal. */
    static final String MARKER = "zqmark";

    private static final List<String> NEEDS = List.of(
            "autism",
            "ADHD",
            "dyslexia",
            "deaf",
            "Down's syndrome",
            "anxiety",
            "wheelchair",
            "speech delay",
            "epilepsy",
            "SEMH",
            "blind");

    private static final List<String> HELP = List.of(
            "assessment",
            "respite",
            "short breaks",
            "speech and language therapy",
            "SALT",
            "physio",
            "CAMHS",
            "EHCP",
            "transport to school",
            "youth club",
            "swimming",
            "portage",
            "nursery place",
            "benefits advice",
            "parent carer forum");

    private static final List<String> PHRASES = List.of(
            "how do i get a statement",
            "my son is 3 and still not talking and nursery is worried",
            "who can help me",
            "somewhere my daughter can go on saturdays",
            "he was excluded from school again what can we do",
            "what happens when she turns 18",
            "is there anything free",
            "we have been waiting two years",
            "nobody listens to us");

    private static final List<String> PLACES = List.of(
            "Southend", "Leigh", "Leigh-on-Sea", "Portsmouth", "Taunton", "Yeovil", "Cosham", "Atlantis", "SS9", "PO1");

    private static final List<String> SMALL =
            List.of("for", "and", "in", "near", "my", "the", "not", "or", "with", "at");

    private final SplittableRandom random;

    Draw(long seed, int number) {
        this.random = new SplittableRandom(seed ^ (0x9E3779B97F4A7C15L * (number + 1L)));
    }

    /** A number between the bounds, both inclusive. */
    int number(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    <T> T of(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    String of(String... things) {
        return of(List.of(things));
    }

    /** A character between the code points, both inclusive. */
    String character(int first, int last) {
        return Character.toString(number(first, last));
    }

    /** The given number of pieces, concatenated. */
    String repeated(int times, Supplier<String> piece) {
        return repeated(times, "", i -> piece.get());
    }

    String repeated(int times, String between, IntFunction<String> piece) {
        return IntStream.range(0, times).mapToObj(piece).collect(Collectors.joining(between));
    }

    /** Pieces separated by spaces, truncated to the length in characters. */
    String filled(int length, Supplier<String> piece) {
        StringBuilder text = new StringBuilder(piece.get());
        while (text.length() < length) {
            text.append(' ').append(piece.get());
        }
        return text.substring(0, length);
    }

    String letters(int length) {
        return repeated(length, () -> character('a', 'z'));
    }

    String need() {
        return of(NEEDS);
    }

    String help() {
        return of(HELP);
    }

    String place() {
        return of(PLACES);
    }

    String smallWord() {
        return of(SMALL);
    }

    /** An age: valid, invalid or missing. */
    String age() {
        return switch (number(0, 5)) {
            case 0 -> Integer.toString(number(0, 25));
            case 1 -> number(0, 25) + of("yo", " y/o", " years old", "yrs", " ½", ".5 year old", "-year-old", " to 7");
            case 2 -> Integer.toString(number(26, 2_000_000_000));
            case 3 -> "-" + number(1, 99) + " years";
            case 4 -> "9".repeat(number(3, 60)) + " years old";
            default -> of("year 9", "four", "teenager", "toddler", "٥ years old", "1e9", "NaN", "0x10", "Ⅷ");
        };
    }

    /** A postcode or an outward code: known, unknown or malformed. */
    String postcode() {
        String code = of("SS", "PO", "TA", "BA", "ZZ", "E", "sw").concat(Integer.toString(number(0, 99)));
        return switch (number(0, 3)) {
            case 0 -> code;
            case 1 -> code + " " + number(0, 9) + letters(2);
            case 2 -> code + number(0, 9) + letters(2).toUpperCase(Locale.UK);
            default -> slips(code + " " + number(0, 9) + letters(2), 2);
        };
    }

    /** A question that a parent might ask. */
    String asked() {
        return switch (number(0, 4)) {
            case 0 -> of(PHRASES);
            case 1 -> need() + " " + help();
            case 2 -> help() + " for " + number(0, 25) + " year old with " + need();
            case 3 -> help() + " near " + place();
            default -> help();
        };
    }

    String word() {
        return of(List.of(asked().split(" ", -1)));
    }

    /** The text with the given number of typing errors. */
    String slips(String text, int times) {
        StringBuilder typed = new StringBuilder(text);
        for (int i = 0; i < times && !typed.isEmpty(); i++) {
            int at = random.nextInt(typed.length());
            switch (number(0, 3)) {
                case 0 -> typed.deleteCharAt(at);
                case 1 -> typed.insert(at, typed.charAt(at));
                case 2 -> typed.setCharAt(at, (char) number('a', 'z'));
                default -> typed.insert(at, (char) number('a', 'z'));
            }
        }
        return typed.toString();
    }

    String shuffledWords(String text) {
        List<String> words = new ArrayList<>(List.of(text.split(" ", -1)));
        for (int i = words.size() - 1; i > 0; i--) {
            Collections.swap(words, i, random.nextInt(i + 1));
        }
        return String.join(" ", words);
    }

    /** The text with the other inserted between two characters. */
    String into(String text, String other) {
        int at = text.offsetByCodePoints(0, number(0, text.codePointCount(0, text.length())));
        return text.substring(0, at) + other + text.substring(at);
    }
}
