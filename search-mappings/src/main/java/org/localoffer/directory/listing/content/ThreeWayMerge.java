package org.localoffer.directory.listing.content;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A three-way merge of a listing's content. It compares the fields of {@link ListingContent} as wholes: all places, or
 * the whole age range, are one field.
 *
 * @param content the content with both changes; a field in conflict has its current value
 * @param conflicts fields that both sides changed to different values, such as {@code ages}; empty if there are none
 */
public record ThreeWayMerge(ListingContent content, List<String> conflicts) {

    private static final ObjectMapper JSON = ContentJson.stored();

    /**
     * Merges an edit with the current content.
     *
     * @param base content on which the edit is based
     * @param edited content of the edit
     * @param current currently published content
     */
    public static ThreeWayMerge of(ListingContent base, ListingContent edited, ListingContent current) {
        ObjectNode from = JSON.valueToTree(base);
        ObjectNode theirs = JSON.valueToTree(edited);
        ObjectNode merged = JSON.valueToTree(current);
        List<String> conflicts = new ArrayList<>();
        for (String field : fields(from, theirs, merged)) {
            if (same(from, theirs, field) || same(theirs, merged, field)) {
                continue;
            }
            if (same(from, merged, field)) {
                take(field, theirs, merged);
            } else {
                conflicts.add(field);
            }
        }
        return new ThreeWayMerge(read(merged), List.copyOf(conflicts));
    }

    /** The current content with every field that the edit changed, including fields in conflict. */
    public static ListingContent proposal(ListingContent base, ListingContent edited, ListingContent current) {
        ObjectNode from = JSON.valueToTree(base);
        ObjectNode theirs = JSON.valueToTree(edited);
        ObjectNode proposed = JSON.valueToTree(current);
        for (String field : fields(from, theirs)) {
            if (!same(from, theirs, field)) {
                take(field, theirs, proposed);
            }
        }
        return read(proposed);
    }

    private static Set<String> fields(ObjectNode... contents) {
        Set<String> fields = new LinkedHashSet<>();
        for (ObjectNode content : contents) {
            content.fieldNames().forEachRemaining(fields::add);
        }
        return fields;
    }

    private static boolean same(ObjectNode one, ObjectNode other, String field) {
        return Objects.equals(one.get(field), other.get(field));
    }

    private static void take(String field, ObjectNode from, ObjectNode to) {
        if (from.has(field)) {
            to.set(field, from.get(field));
        } else {
            to.remove(field);
        }
    }

    private static ListingContent read(ObjectNode content) {
        try {
            return JSON.treeToValue(content, ListingContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Two valid contents make a valid one", e);
        }
    }
}
