package org.localoffer.directory.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;

import org.localoffer.directory.vocabulary.ConceptTags;

/** Fields for the concepts of a document, the same for listings and guides. */
public final class ConceptFields {

    /** The ids of concepts that stand in each field. */
    public static final Map<String, Function<ConceptTags, Set<String>>> BY_FIELD = byField();

    private record Field(IndexFieldReference<String> reference, Function<ConceptTags, Set<String>> of) {}

    private final List<Field> concepts = new ArrayList<>();
    private final IndexFieldReference<String> spelling;

    ConceptFields(DocumentFields fields) {
        BY_FIELD.forEach((name, of) -> concepts.add(new Field(fields.slugs(name), of)));
        spelling = fields.slugs(Fields.SPELLING);
    }

    /** In a fixed order, since the order of fields is part of an index's shape. */
    private static Map<String, Function<ConceptTags, Set<String>>> byField() {
        Map<String, Function<ConceptTags, Set<String>>> fields = new LinkedHashMap<>();
        fields.put(Fields.CONCEPT_NAME, ConceptTags::name);
        fields.put(Fields.CONCEPT_HELP, ConceptTags::help);
        fields.put(Fields.CONCEPT_NEED, ConceptTags::need);
        fields.put(Fields.CONCEPT_SUMMARY, ConceptTags::summary);
        fields.put(Fields.CONCEPT_TEXT, ConceptTags::text);
        fields.put(Fields.GROUP, ConceptTags::groups);
        return Collections.unmodifiableMap(fields);
    }

    void write(DocumentElement document, ConceptTags tags) {
        concepts.forEach(field -> add(document, field.reference(), field.of().apply(tags)));
        add(document, spelling, tags.spellings());
    }

    private static void add(DocumentElement document, IndexFieldReference<String> field, Set<String> values) {
        values.forEach(value -> document.addValue(field, value));
    }
}
