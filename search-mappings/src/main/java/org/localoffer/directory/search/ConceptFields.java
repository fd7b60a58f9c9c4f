package org.localoffer.directory.search;

import java.util.Set;

import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;

import org.localoffer.directory.vocabulary.ConceptTags;

/** Fields for the concepts of a document, the same for listings and guides. */
final class ConceptFields {

    private final IndexFieldReference<String> name;
    private final IndexFieldReference<String> help;
    private final IndexFieldReference<String> need;
    private final IndexFieldReference<String> summary;
    private final IndexFieldReference<String> text;
    private final IndexFieldReference<String> group;
    private final IndexFieldReference<String> spelling;

    ConceptFields(DocumentFields fields) {
        name = fields.slugs(Fields.CONCEPT_NAME);
        help = fields.slugs(Fields.CONCEPT_HELP);
        need = fields.slugs(Fields.CONCEPT_NEED);
        summary = fields.slugs(Fields.CONCEPT_SUMMARY);
        text = fields.slugs(Fields.CONCEPT_TEXT);
        group = fields.slugs(Fields.GROUP);
        spelling = fields.slugs(Fields.SPELLING);
    }

    void write(DocumentElement document, ConceptTags tags) {
        add(document, name, tags.name());
        add(document, help, tags.help());
        add(document, need, tags.need());
        add(document, summary, tags.summary());
        add(document, text, tags.text());
        add(document, group, tags.groups());
        add(document, spelling, tags.spellings());
    }

    private static void add(DocumentElement document, IndexFieldReference<String> field, Set<String> values) {
        values.forEach(value -> document.addValue(field, value));
    }
}
