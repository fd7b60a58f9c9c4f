package org.localoffer.directory.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The concepts of a local area. They are found in listings, guides and questions by the same rule: the longest phrase
 * wins.
 */
public final class Vocabulary {

    /** Abbreviations need no capitals in questions of at most this many words. */
    private static final int A_FEW_WORDS = 2;

    private final Map<String, Concept> byId = new LinkedHashMap<>();
    private final Map<String, List<Concept>> byWords = new HashMap<>();
    private final Map<String, List<Concept>> byMisspelling = new HashMap<>();
    private final Map<String, List<Concept>> byCapitals = new HashMap<>();
    private final List<Concept> concepts;
    private final List<Concept> combined;
    private final Set<String> singleWords;

    /** By the first word of phrases, how many words the longest of them has; most words begin none. */
    private final Map<String, Integer> longestByFirstWord;

    public Vocabulary(Collection<Concept> concepts) {
        for (Concept concept : concepts) {
            byId.put(concept.id(), concept);
            add(byWords, concept.anywhere(), concept);
            add(byMisspelling, concept.misspelt().stream(), concept);
            add(byCapitals, concept.capitals().stream(), concept);
        }
        this.concepts = List.copyOf(byId.values());
        combined = this.concepts.stream()
                .filter(concept -> !concept.together().isEmpty())
                .toList();
        longestByFirstWord = Stream.of(byWords, byMisspelling)
                .flatMap(map -> map.keySet().stream())
                .map(key -> key.split(" ", -1))
                .collect(Collectors.toUnmodifiableMap(words -> words[0], words -> words.length, Math::max));
        singleWords = byWords.keySet().stream()
                .flatMap(key -> Stream.of(key.split(" ", -1)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static void add(Map<String, List<Concept>> map, Stream<String> phrases, Concept concept) {
        phrases.map(Word::key)
                .flatMap(key -> Stream.of(key, withoutAnd(key)))
                .filter(key -> !key.isEmpty())
                .distinct()
                .forEach(key ->
                        map.computeIfAbsent(key, unused -> new ArrayList<>()).add(concept));
    }

    /** "Speech & language", "speech/language" and "speech language" mean "speech and language". */
    private static String withoutAnd(String key) {
        return key.replace(" and ", " ");
    }

    /** All concepts, in the order of the file. */
    public Collection<Concept> concepts() {
        return concepts;
    }

    public Optional<Concept> concept(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Whether the word occurs in a phrase of the vocabulary.
     *
     * @param key normalised form, see {@link Word#key()}
     */
    public boolean knows(String key) {
        return singleWords.contains(key) || byCapitals.containsKey(key);
    }

    /** Every word of every phrase, in its normalised form. */
    public Set<String> words() {
        return singleWords;
    }

    /** Concepts that the whole phrase means; empty if it means none. */
    public List<Concept> meaning(String phrase) {
        return byWords.getOrDefault(Word.key(phrase), List.of());
    }

    /** Finds concepts in a provider's text. Abbreviations count only in capitals, and misspellings do not count. */
    public List<Mention> inText(List<Word> words) {
        return find(words, false, false);
    }

    /**
     * Finds concepts in a family's question. Abbreviations also count in a very short question, and misspellings count.
     */
    public List<Mention> inQuestion(List<Word> words) {
        return find(words, words.size() <= A_FEW_WORDS, true);
    }

    private List<Mention> find(List<Word> words, boolean anyAbbreviation, boolean misspellings) {
        List<String> keys = words.stream().map(Word::key).toList();
        boolean shouted = words.size() > A_FEW_WORDS && words.stream().allMatch(Word::inCapitals);
        List<Mention> mentions = new ArrayList<>();
        for (int at = 0; at < words.size(); ) {
            Optional<Mention> phrase = phrase(keys, at, misspellings);
            Optional<Mention> mention =
                    phrase.isPresent() || !(anyAbbreviation || (words.get(at).inCapitals() && !shouted))
                            ? phrase
                            : abbreviation(keys.get(at), at);
            mention.ifPresent(mentions::add);
            at = mention.map(Mention::to).orElse(at + 1);
        }
        return mentions;
    }

    private Optional<Mention> phrase(List<String> keys, int from, boolean misspellings) {
        int longest = longestByFirstWord.getOrDefault(keys.get(from), 0);
        for (int to = Math.min(keys.size(), from + longest); to > from; to--) {
            String key = String.join(" ", keys.subList(from, to));
            List<Concept> meant = new ArrayList<>(byWords.getOrDefault(key, List.of()));
            if (misspellings) {
                meant.addAll(byMisspelling.getOrDefault(key, List.of()));
            }
            if (!meant.isEmpty()) {
                return Optional.of(new Mention(List.copyOf(meant), from, to));
            }
        }
        return Optional.empty();
    }

    private Optional<Mention> abbreviation(String key, int at) {
        List<Concept> meant = byCapitals.getOrDefault(key, List.of());
        return meant.isEmpty() ? Optional.empty() : Optional.of(new Mention(meant, at, at + 1));
    }

    /**
     * Concepts that a question means by naming several others.
     *
     * @param named ids of the concepts that the question names
     */
    public Set<Concept> together(Set<String> named) {
        Set<Concept> meant = new LinkedHashSet<>();
        combined.stream()
                .filter(concept -> concept.together().stream().anyMatch(named::containsAll))
                .forEach(meant::add);
        return meant;
    }
}
