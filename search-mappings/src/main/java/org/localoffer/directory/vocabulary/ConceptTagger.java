package org.localoffer.directory.vocabulary;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.localoffer.directory.vocabulary.Concept.Role;

/** Finds the concepts in a listing or a guide. */
public record ConceptTagger(Vocabulary vocabulary) {

    /**
     * The texts to search.
     *
     * @param names its name, and other names for it
     * @param provider empty for a guide
     * @param texts all its other texts
     */
    public record Source(
            List<String> names,
            String summary,
            String provider,
            List<String> texts,
            Set<String> kindsOfHelp,
            Set<String> needs) {}

    public ConceptTags tag(Source source) {
        Set<Concept> named = in(source.names());
        Set<Concept> summarised = in(List.of(source.summary()));
        return new ConceptTags(
                ids(named),
                standingFor(source.kindsOfHelp(), Concept::help),
                standingFor(source.needs(), Concept::needs),
                ids(summarised),
                ids(in(source.texts())),
                groups(Stream.concat(named.stream(), summarised.stream()), source.kindsOfHelp()),
                spellings(source));
    }

    private Set<Concept> in(List<String> texts) {
        return texts.stream()
                .flatMap(text -> vocabulary.inText(Word.of(text)).stream())
                .flatMap(mention -> mention.concepts().stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> ids(Collection<Concept> concepts) {
        return concepts.stream().map(Concept::id).collect(Collectors.toSet());
    }

    private Set<String> standingFor(Set<String> slugs, Function<Concept, List<String>> stands) {
        return vocabulary.concepts().stream()
                .filter(concept -> stands.apply(concept).stream().anyMatch(slugs::contains))
                .map(Concept::id)
                .collect(Collectors.toSet());
    }

    private Set<String> groups(Stream<Concept> mentioned, Set<String> kindsOfHelp) {
        Stream<Concept> answered = vocabulary.concepts().stream()
                .filter(concept -> concept.help().stream().anyMatch(kindsOfHelp::contains));
        return Stream.concat(mentioned, answered)
                .filter(concept -> concept.role() == Role.GROUP)
                .map(Concept::id)
                .collect(Collectors.toSet());
    }

    private static Set<String> spellings(Source source) {
        return Stream.of(source.names().stream(), Stream.of(source.summary(), source.provider()))
                .flatMap(texts -> texts)
                .flatMap(text -> Word.of(text).stream())
                .map(Word::plain)
                .collect(Collectors.toSet());
    }
}
