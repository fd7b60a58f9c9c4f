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
 * One thing that families look for, and what they call it. Words are compared without case, apostrophes and plurals.
 *
 * @param id a slug, kept for good
 * @param label what pages call it
 * @param words what it is called by families, providers and the law
 * @param old words that are no longer used, or that hurt: understood, never suggested
 * @param capitals abbreviations that are ordinary words too: meant in capitals, or where they are all that was asked
 * @param misspelt wrong spellings that no spelling check would mend, such as "short brakes"
 * @param asked questions that mean it, in families' words: others are compared with them by their meaning
 * @param role what it does in a question
 * @param help slugs of the kinds of help that answer it
 * @param needs slugs of the needs that it names
 * @param together sets of concepts that mean this one where a question names them all
 * @param also concepts worth showing after it, the nearest first
 * @param crisis whether somebody who asks for it may need help now
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

    /** What a concept does in a question. */
    public enum Role {
        /** It is what somebody looks for. */
        ASKED,
        /** What a child lives with: help of any kind has to be for it. */
        NEED,
        /** Where a child is, or what is going on: looked for only where nothing else is. */
        SETTING,
        /** A group of families: what is for them comes later for everybody else. */
        GROUP;

        /** As it stands in files, such as {@code setting}. */
        @JsonValue
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a file leaves out is empty. */
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

    /** An officer finds the words as they were written. */
    private static Set<String> inOrder(Set<String> words) {
        return words == null ? Set.of() : Collections.unmodifiableSet(new LinkedHashSet<>(words));
    }

    /** What pages call it, without what they add in brackets. */
    public String name() {
        return label.replaceAll("\\s*\\(.*", "");
    }

    /** Everything that it may be called or asked for by. */
    public Stream<String> phrases() {
        return Stream.concat(anywhere(), asked.stream());
    }

    /** Everything that means it in any text, wrong spellings and abbreviations aside. */
    Stream<String> anywhere() {
        return Stream.of(Stream.of(name()), words.stream(), old.stream()).flatMap(phrases -> phrases);
    }
}
