package org.localoffer.service.http.staff.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.vocabulary.Concept;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.localarea.model.Terms;
import org.localoffer.web.editing.DifferenceView;
import org.localoffer.web.editing.Piece;

/** The differences between two versions of a concept, labelled as in its form. */
final class ConceptDifferences {

    private final List<DifferenceView> differences = new ArrayList<>();

    private ConceptDifferences() {}

    /**
     * The fields that differ.
     *
     * @param before null where the concept is new
     * @param after null where the concept is removed
     */
    static List<DifferenceView> between(@Nullable Concept before, @Nullable Concept after, LocalArea area) {
        ConceptDifferences all = new ConceptDifferences();
        all.add("Name", textOf(before, Concept::label), textOf(after, Concept::label));
        all.add("Words", of(before, Concept::words), of(after, Concept::words));
        all.add("Old words", of(before, Concept::old), of(after, Concept::old));
        all.add("Abbreviations", of(before, Concept::capitals), of(after, Concept::capitals));
        all.add("Wrong spellings", of(before, Concept::misspelt), of(after, Concept::misspelt));
        all.add("Questions that mean it", of(before, Concept::asked), of(after, Concept::asked));
        all.add(
                "What it does in a question",
                textOf(before, concept -> RoleLabels.of(concept.role())),
                textOf(after, concept -> RoleLabels.of(concept.role())));
        all.add(
                "Kinds of help",
                labels(before, Concept::help, area.kindsOfHelp()),
                labels(after, Concept::help, area.kindsOfHelp()));
        all.add("Needs", labels(before, Concept::needs, area.needs()), labels(after, Concept::needs, area.needs()));
        all.add("Danger", textOf(before, ConceptDifferences::crisis), textOf(after, ConceptDifferences::crisis));
        all.add("Shown after it", of(before, Concept::also), of(after, Concept::also));
        all.add("Together", sets(before), sets(after));
        return List.copyOf(all.differences);
    }

    private static Collection<String> of(@Nullable Concept concept, Function<Concept, Collection<String>> texts) {
        return concept == null ? List.of() : texts.apply(concept);
    }

    private static Collection<String> textOf(@Nullable Concept concept, Function<Concept, String> text) {
        return concept == null
                ? List.of()
                : Stream.of(text.apply(concept))
                        .filter(value -> !value.isEmpty())
                        .toList();
    }

    private static List<String> labels(
            @Nullable Concept concept, Function<Concept, Collection<String>> texts, Terms terms) {
        return of(concept, texts).stream().map(terms::label).toList();
    }

    private static List<String> sets(@Nullable Concept concept) {
        return concept == null
                ? List.of()
                : concept.together().stream()
                        .map(ids -> String.join(" + ", ids))
                        .toList();
    }

    private static String crisis(Concept concept) {
        return concept.crisis() ? "may need help now" : "";
    }

    private void add(String label, Collection<String> before, Collection<String> after) {
        if (!List.copyOf(before).equals(List.copyOf(after))) {
            differences.add(new DifferenceView(label, pieces(before, after), pieces(after, before)));
        }
    }

    /** Marks the texts that the other side does not have. Nothing is marked where only the order differs. */
    private static List<Piece> pieces(Collection<String> shown, Collection<String> other) {
        Set<String> kept = Set.copyOf(other);
        List<Piece> pieces = new ArrayList<>();
        for (String text : shown) {
            if (!pieces.isEmpty()) {
                pieces.add(new Piece(", ", false));
            }
            pieces.add(new Piece(text, !kept.contains(text)));
        }
        return pieces;
    }
}
