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
 * The draft of the vocabulary: the edition in force with the changes that officers have made since. All officers share
 * one draft.
 *
 * @param changes one for each changed concept, the oldest first
 */
public record Draft(Opened edition, List<ConceptChange> changes) {

    private static final ObjectMapper MAPPER = ContentJson.stored();

    /** In hexadecimal digits; long enough that two states never have the same mark by chance. */
    private static final int MARK = 24;

    public Draft {
        changes = changes.stream()
                .sorted(Comparator.comparing(ConceptChange::writtenAt).thenComparing(ConceptChange::concept))
                .toList();
    }

    /** Every concept after the changes, in the order of the edition; new concepts come last. */
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

    /** The concept after the changes; empty if it is removed or does not exist. */
    public Optional<Concept> concept(String id) {
        return change(id).map(change -> Optional.ofNullable(change.content())).orElseGet(() -> published(id));
    }

    /** The concept in the edition in force. */
    public Optional<Concept> published(String id) {
        return edition.area().vocabulary().concept(id);
    }

    public Optional<ConceptChange> change(String id) {
        return changes.stream().filter(change -> change.concept().equals(id)).findFirst();
    }

    /** Concepts that refer to the given one. A concept can be removed only when no other refers to it. */
    public List<Concept> naming(String id) {
        return concepts().stream()
                .filter(concept -> !concept.id().equals(id) && named(concept).anyMatch(id::equals))
                .toList();
    }

    /** Ids of the concepts that this one refers to. */
    static Stream<String> named(Concept concept) {
        return Stream.concat(
                concept.also().stream(), concept.together().stream().flatMap(Set::stream));
    }

    /** Changed concepts as they are in the edition in force, by id; new concepts are absent. */
    Map<String, Concept> before() {
        Map<String, Concept> before = new LinkedHashMap<>();
        changes.forEach(change -> published(change.concept()).ifPresent(known -> before.put(known.id(), known)));
        return before;
    }

    /** Changed concepts after the changes, by id; removed concepts are absent. */
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

    /** Ids of the changed concepts. */
    List<String> changed() {
        return changes.stream().map(ConceptChange::concept).toList();
    }

    /** A fingerprint of the draft, which tells whether it is still as a page showed it. */
    public String mark() {
        List<Object> parts = new ArrayList<>(List.of(edition.number(), changed()));
        parts.add(after());
        return mark(parts);
    }

    /** A fingerprint of a concept, which tells whether it is still as a page showed it. */
    public static String mark(@Nullable Object shown) {
        try {
            return DigestUtils.sha256Hex(MAPPER.writeValueAsString(shown)).substring(0, MARK);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
