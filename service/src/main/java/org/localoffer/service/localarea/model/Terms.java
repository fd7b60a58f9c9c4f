package org.localoffer.service.localarea.model;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A closed list of the edition, in the edition's order. */
public final class Terms {

    private final Map<String, Term> bySlug = new LinkedHashMap<>();

    public Terms(List<Term> terms) {
        terms.forEach(term -> bySlug.put(term.slug(), term));
    }

    public Collection<Term> all() {
        return List.copyOf(bySlug.values());
    }

    public Set<String> slugs() {
        return bySlug.keySet();
    }

    public Optional<Term> find(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    /**
     * Whether a term has this label or other name.
     *
     * @param words in lower case
     */
    public boolean names(String words) {
        return bySlug.values().stream()
                .flatMap(term -> Stream.concat(Stream.of(term.label()), term.words().stream()))
                .anyMatch(name -> name.equalsIgnoreCase(words));
    }

    /** The term's label; the slug itself if a later edition dropped the term. */
    public String label(String slug) {
        return find(slug).map(Term::label).orElse(slug);
    }

    /** Labels of the terms, in the edition's order; slugs that the edition has dropped come last. */
    public List<String> labels(Set<String> slugs) {
        List<String> known = bySlug.values().stream()
                .filter(term -> slugs.contains(term.slug()))
                .map(Term::label)
                .toList();
        List<String> dropped =
                slugs.stream().filter(slug -> !bySlug.containsKey(slug)).toList();
        return Stream.concat(known.stream(), dropped.stream()).toList();
    }
}
