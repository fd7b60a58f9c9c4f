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
    private final Set<String> singleWords;
    private final int longest;

    public Vocabulary(Collection<Concept> concepts) {
        for (Concept concept : concepts) {
            byId.put(concept.id(), concept);
            add(byWords, concept.anywhere(), concept);
            add(byMisspelling, concept.misspelt().stream(), concept);
            add(byCapitals, concept.capitals().stream(), concept);
        }
        longest = Stream.of(byWords, byMisspelling)
                .flatMap(map -> map.keySet().stream())
                .mapToInt(key -> key.split(" ", -1).length)
                .max()
                .orElse(0);
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
        return List.copyOf(byId.values());
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
        boolean shouted = words.size() > A_FEW_WORDS && words.stream().allMatch(Word::inCapitals);
        List<Mention> mentions = new ArrayList<>();
        for (int at = 0; at < words.size(); ) {
            Optional<Mention> phrase = phrase(words, at, misspellings);
            Optional<Mention> mention =
                    phrase.isPresent() || !(anyAbbreviation || (words.get(at).inCapitals() && !shouted))
                            ? phrase
                            : abbreviation(words, at);
            mention.ifPresent(mentions::add);
            at = mention.map(Mention::to).orElse(at + 1);
        }
        return mentions;
    }

    private Optional<Mention> phrase(List<Word> words, int from, boolean misspellings) {
        for (int to = Math.min(words.size(), from + longest); to > from; to--) {
            String key = String.join(
                    " ", words.subList(from, to).stream().map(Word::key).toList());
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

    private Optional<Mention> abbreviation(List<Word> words, int at) {
        List<Concept> meant = byCapitals.getOrDefault(words.get(at).key(), List.of());
        return meant.isEmpty() ? Optional.empty() : Optional.of(new Mention(meant, at, at + 1));
    }

    /**
     * Concepts that a question means by naming several others.
     *
     * @param named ids of the concepts that the question names
     */
    public Set<Concept> together(Set<String> named) {
        Set<Concept> meant = new LinkedHashSet<>();
        byId.values().stream()
                .filter(concept -> concept.together().stream().anyMatch(named::containsAll))
                .forEach(meant::add);
        return meant;
    }
}
