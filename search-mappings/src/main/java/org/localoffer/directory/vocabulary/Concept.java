package org.localoffer.directory.vocabulary;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

/**
 * A concept of the vocabulary: something that families look for, with the phrases for it. Phrases are compared
 * regardless of case, apostrophes and plurals.
 *
 * @param id a slug that never changes
 * @param label what pages call it
 * @param words phrases that families, providers and the law use for it
 * @param old outdated or offensive phrases: understood, never suggested
 * @param capitals abbreviations that are also ordinary words; they count in capitals, or if little else was typed
 * @param misspelt misspellings that spelling correction does not catch, such as "short brakes"
 * @param asked example questions in families' words; other questions are compared with them by embedding
 * @param role its role in a question
 * @param help slugs of the kinds of help that answer it
 * @param needs slugs of the needs that it names
 * @param together sets of concept ids; a question that names all concepts of a set means this concept
 * @param also ids of related concepts to show after it, the nearest first
 * @param crisis whether somebody who asks for it may be in danger
 */
public record Concept(
        String id,
        String label,
        @JsonDeserialize(as = LinkedHashSet.class) Set<String> words,
        @JsonDeserialize(as = LinkedHashSet.class) Set<String> old,
        @JsonDeserialize(as = LinkedHashSet.class) Set<String> capitals,
        @JsonDeserialize(as = LinkedHashSet.class) Set<String> misspelt,
        @JsonDeserialize(as = LinkedHashSet.class) Set<String> asked,
        Role role,
        List<String> help,
        List<String> needs,
        @JsonDeserialize(contentAs = LinkedHashSet.class) List<Set<String>> together,
        List<String> also,
        Boolean crisis) {

    /** The role of a concept in a question. */
    public enum Role {
        /** Something to look for. */
        ASKED,
        /** A need of the child: help of any kind has to be suitable for it. */
        NEED,
        /** Where a child is, or the circumstances; looked for only if the question names nothing else. */
        SETTING,
        /** A group of families; listings for the group rank lower for everybody else. */
        GROUP;

        /** The value in files, such as {@code setting}. */
        @JsonValue
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Null collections become empty. */
    public Concept {
        words = inOrder(words);
        old = inOrder(old);
        capitals = inOrder(capitals);
        misspelt = inOrder(misspelt);
        asked = inOrder(asked);
        role = role == null ? Role.ASKED : role;
        help = help == null ? List.of() : List.copyOf(help);
        needs = needs == null ? List.of() : List.copyOf(needs);
        together = together == null ? List.of() : List.copyOf(together);
        also = also == null ? List.of() : List.copyOf(also);
        crisis = crisis != null && crisis;
    }

    /** Keeps the order in which an officer wrote the words. */
    private static Set<String> inOrder(Set<String> words) {
        return words == null ? Set.of() : Collections.unmodifiableSet(new LinkedHashSet<>(words));
    }

    /** The label without its part in brackets. */
    public String name() {
        return label.replaceAll("\\s*\\(.*", "");
    }

    /** All phrases for it, including example questions. */
    public Stream<String> phrases() {
        return Stream.concat(anywhere(), asked.stream());
    }

    /** Phrases that mean it in any text, without misspellings and abbreviations. */
    Stream<String> anywhere() {
        return Stream.of(Stream.of(name()), words.stream(), old.stream()).flatMap(phrases -> phrases);
    }
}
