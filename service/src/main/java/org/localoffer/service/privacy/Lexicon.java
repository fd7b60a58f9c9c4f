package org.localoffer.service.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;

/**
 * Tells ordinary English words from names: LanguageTool's dictionaries distinguish "rose" from "Rose", first-names.txt
 * lists first names, and no-person.txt lists names of charities, places, conditions and characters. Immutable once
 * loaded.
 */
final class Lexicon {

    private static final String DICTIONARIES = "/org/languagetool/resource/en/";
    private static final Lexicon SHIPPED = new Lexicon();

    private final Set<String> ordinary = new HashSet<>();
    private final Set<String> capitalised = new HashSet<>();
    private final Dictionary tags;
    private final Map<String, Boolean> firstNames = new HashMap<>();
    private final Set<String> nonPersonNames = new HashSet<>();

    private Lexicon() {
        Dictionary spelling = dictionary("hunspell/en_GB");
        for (ByteBuffer entry : spelling.fsa) {
            String word = StandardCharsets.UTF_8.decode(entry.duplicate()).toString();
            int end = word.lastIndexOf('_');
            addWord(end < 0 ? word : word.substring(0, end));
        }
        tags = dictionary("english");
        ordinary.addAll(lines("more-words.txt").flatMap(Lexicon::words).toList());
        lines("first-names.txt").forEach(this::addNames);
        nonPersonNames.addAll(lines("no-person.txt").toList());
    }

    static Lexicon shipped() {
        return SHIPPED;
    }

    private void addWord(String word) {
        if (Character.isUpperCase(word.charAt(0))) {
            capitalised.add(word.toLowerCase(Locale.ROOT));
        } else {
            ordinary.add(word);
        }
    }

    /** A line is "common:" or "rare:", followed by names. */
    private void addNames(String line) {
        int colon = line.indexOf(':');
        boolean common = line.startsWith("common");
        words(line.substring(colon + 1)).forEach(name -> firstNames.merge(name, common, Boolean::logicalOr));
    }

    private static Stream<String> words(String line) {
        return Arrays.stream(line.strip().split(" +", -1));
    }

    /** Whether it is an ordinary English word that is written in lower case. */
    boolean isOrdinary(String lower) {
        if (ordinary.contains(lower)) {
            return true;
        }
        int hyphen = lower.indexOf('-');
        if (hyphen > 0) {
            return Arrays.stream(lower.split("-", -1)).allMatch(part -> ordinary.contains(part) || part.length() < 3);
        }
        return isTaggedAsCommonWord(lower);
    }

    private boolean isTaggedAsCommonWord(String lower) {
        return new DictionaryLookup(tags).lookup(lower).stream().anyMatch(tag -> !String.valueOf(tag.getTag())
                .startsWith("NNP"));
    }

    /** Whether the dictionary has it only with a capital: a place, a surname, a brand, a language. */
    boolean isProper(String lower) {
        return capitalised.contains(lower) && !ordinary.contains(lower);
    }

    /** Whether it is an adjective, such as "Polish". */
    boolean isAdjective(String text) {
        return new DictionaryLookup(tags).lookup(text).stream().anyMatch(tag -> String.valueOf(tag.getTag())
                .startsWith("JJ"));
    }

    boolean isFirstName(String lower) {
        return firstNames.containsKey(lower);
    }

    boolean isCommonFirstName(String lower) {
        return firstNames.getOrDefault(lower, false);
    }

    /**
     * Whether a phrase in lower case is listed as the name of something other than a living person: a charity, a place,
     * a condition, a character.
     */
    boolean isNonPersonName(String lower) {
        return nonPersonNames.contains(lower);
    }

    /** Whether it becomes an ordinary word by removing, adding, replacing or swapping one letter. */
    boolean isMisspelt(String lower) {
        int length = lower.length();
        for (int at = 0; at < length; at++) {
            String before = lower.substring(0, at);
            String after = lower.substring(at + 1);
            if (ordinary.contains(before + after)) {
                return true;
            }
            if (at + 1 < length
                    && ordinary.contains(before + lower.charAt(at + 1) + lower.charAt(at) + lower.substring(at + 2))) {
                return true;
            }
            for (char letter = 'a'; letter <= 'z'; letter++) {
                if (ordinary.contains(before + letter + after)
                        || ordinary.contains(before + letter + lower.substring(at))) {
                    return true;
                }
            }
        }
        for (char letter = 'a'; letter <= 'z'; letter++) {
            if (ordinary.contains(lower + letter)) {
                return true;
            }
        }
        return false;
    }

    private static Dictionary dictionary(String name) {
        try (InputStream words = open(DICTIONARIES + name + ".dict");
                InputStream description = open(DICTIONARIES + name + ".info")) {
            return Dictionary.read(words, description);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(String name) {
        try (InputStream file = open(name)) {
            List<String> lines = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.stream()
                    .map(line -> line.replaceAll("#.*", "").strip())
                    .filter(line -> !line.isEmpty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(Lexicon.class.getResourceAsStream(name), name);
    }
}
