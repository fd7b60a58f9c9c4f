package org.localoffer.service.http.pages;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.http.shared.SearchAddress;
import org.localoffer.service.search.engine.SearchResults;
import org.localoffer.service.search.query.Facet;
import org.localoffer.service.search.query.Parameter;
import org.localoffer.service.search.understand.ParsedQuery;
import org.localoffer.service.search.understand.ParsedQuery.Understood;
import org.localoffer.web.layout.Link;
import org.localoffer.web.search.Chip;
import org.localoffer.web.search.Correction;

/**
 * What was searched for, one thing at a time, each with the search without it.
 *
 * @param address of the search
 */
record ResultChips(SearchResults results, SearchAddress address) {

    /** A chip for each thing that was understood, with a link to the search without it. */
    List<Chip> understood() {
        if (results.parameters().exactly()) {
            return List.of(new Chip(
                    "exactly these words", address.without(Parameter.EXACT).toString()));
        }
        return results.parsed().understood().stream()
                .map(understood -> new Chip(understood.label(), without(understood)))
                .toList();
    }

    /** The question without the words; for a guess, which has none, the same question without the guess. */
    private @Nullable String without(Understood understood) {
        String inferred = understood.inferred();
        if (inferred != null) {
            return address.page(1).with(Parameter.WITHOUT, inferred).toString();
        }
        String rest = understood.rest();
        return rest == null
                ? null
                : address.without(Parameter.TEXT).with(Parameter.TEXT, rest).toString();
    }

    /** Each guess that the family removed, with a link to the search that has it again. */
    List<Link> leftOut() {
        return results.parsed().leftOut().stream()
                .map(concept -> new Link(
                        concept.name(),
                        address.without(Parameter.WITHOUT, concept.id()).toString()))
                .toList();
    }

    /**
     * The address of the search for exactly these words; null where nothing was inferred from them, or the search may
     * be about danger.
     */
    @Nullable
    String exactly() {
        ParsedQuery parsed = results.parsed();
        boolean read = !parsed.understood().isEmpty() || parsed.corrected() != null;
        return read && !parsed.danger()
                ? address.page(1).with(Parameter.EXACT, "true").toString()
                : null;
    }

    @Nullable
    Correction correction() {
        String corrected = results.parsed().corrected();
        return corrected == null
                ? null
                : new Correction(
                        corrected,
                        results.parameters().text(),
                        address.page(1).with(Parameter.EXACT, "true").toString());
    }

    /** A chip for each ticked filter. */
    List<Chip> ticked(List<Facet> facets) {
        return facets.stream()
                .flatMap(facet -> results.parameters().chosen(facet.key()).stream()
                        .map(value -> new Chip(
                                facet.label(value),
                                address.without(facet.key(), value).toString())))
                .toList();
    }

    /** The same words without any filter. */
    SearchAddress withoutFilters(List<Facet> facets) {
        SearchAddress bare = address;
        for (Facet facet : facets) {
            bare = bare.without(facet.key());
        }
        return bare;
    }
}
