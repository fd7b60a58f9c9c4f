package org.localoffer.service.localarea.drafts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.ContentJson;
import org.localoffer.directory.vocabulary.Concept;
import org.localoffer.service.localarea.edition.CurrentLocalArea.Opened;

/**
 * The vocabulary of the edition in force with what officers changed in it since. There is one draft for all officers.
 *
 * @param changes one for each concept that differs, the oldest first
 */
public record Draft(Opened edition, List<ConceptChange> changes) {

    private static final ObjectMapper MAPPER = ContentJson.stored();

    /** Long enough that two states never look the same by chance. */
    private static final int MARK = 24;

    public Draft {
        changes = changes.stream()
                .sorted(Comparator.comparing(ConceptChange::writtenAt).thenComparing(ConceptChange::concept))
                .toList();
    }

    /** Every concept as it will be: in the order of the edition, then those that are new. */
    public List<Concept> concepts() {
        Map<String, Concept> concepts = new LinkedHashMap<>();
        edition.area().vocabulary().concepts().forEach(concept -> concepts.put(concept.id(), concept));
        for (ConceptChange change : changes) {
            Concept content = change.content();
            if (content == null) {
                concepts.remove(change.concept());
            } else {
                concepts.put(change.concept(), content);
            }
        }
        return List.copyOf(concepts.values());
    }

    /** As it will be; empty where it goes, or there is none. */
    public Optional<Concept> concept(String id) {
        return change(id).map(change -> Optional.ofNullable(change.content())).orElseGet(() -> published(id));
    }

    /** As the edition in force has it. */
    public Optional<Concept> published(String id) {
        return edition.area().vocabulary().concept(id);
    }

    public Optional<ConceptChange> change(String id) {
        return changes.stream().filter(change -> change.concept().equals(id)).findFirst();
    }

    /** Concepts that name that one: it cannot go before they let go of it. */
    public List<Concept> naming(String id) {
        return concepts().stream()
                .filter(concept -> !concept.id().equals(id) && named(concept).anyMatch(id::equals))
                .toList();
    }

    /** Ids of the concepts that this one names. */
    static Stream<String> named(Concept concept) {
        return Stream.concat(
                concept.also().stream(), concept.together().stream().flatMap(Set::stream));
    }

    /** What changes, as the edition in force has it; concepts that are new are absent. */
    Map<String, Concept> before() {
        Map<String, Concept> before = new LinkedHashMap<>();
        changes.forEach(change -> published(change.concept()).ifPresent(known -> before.put(known.id(), known)));
        return before;
    }

    /** What changes, as it will be; concepts that go are absent. */
    Map<String, Concept> after() {
        Map<String, Concept> after = new LinkedHashMap<>();
        changes.forEach(change -> {
            Concept content = change.content();
            if (content != null) {
                after.put(change.concept(), content);
            }
        });
        return after;
    }

    /** Ids of the concepts that change. */
    List<String> changed() {
        return changes.stream().map(ConceptChange::concept).toList();
    }

    /** Tells whether the draft is still what a page showed. */
    public String mark() {
        List<Object> parts = new ArrayList<>(List.of(edition.number(), changed()));
        parts.add(after());
        return mark(parts);
    }

    /** Tells whether a concept is still what a page showed. */
    public static String mark(@Nullable Object shown) {
        try {
            return DigestUtils.sha256Hex(MAPPER.writeValueAsString(shown)).substring(0, MARK);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
