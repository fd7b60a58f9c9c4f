package org.localoffer.directory.search;

import java.util.Set;
import java.util.stream.Stream;

import com.google.gson.JsonElement;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

import org.localoffer.directory.guide.Guide;
import org.localoffer.directory.guide.Guide.GuideContent;

/** Builds the search document of a guide. Text fields have the same names as those of a listing. */
final class GuideBinder implements TypeBinder {

    private final DocumentTagger tagger;

    GuideBinder(DocumentTagger tagger) {
        this.tagger = tagger;
    }

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().useRootOnly();
        context.bridge(Guide.class, new Bridge(new DocumentFields(context.indexSchemaElement()), tagger));
    }

    private static final class Bridge implements TypeBridge<Guide> {

        private final IndexFieldReference<String> kind;
        private final IndexFieldReference<Boolean> visible;
        private final IndexFieldReference<JsonElement> card;
        private final IndexFieldReference<String> name;
        private final IndexFieldReference<String> namePlain;
        private final IndexFieldReference<String> summary;
        private final IndexFieldReference<String> description;
        private final IndexFieldReference<String> words;
        private final ConceptFields concepts;

        private final DocumentTagger tagger;

        Bridge(DocumentFields fields, DocumentTagger tagger) {
            this.tagger = tagger;
            kind = fields.slug(Fields.KIND);
            visible = fields.flag(Fields.VISIBLE);
            card = fields.stored(Fields.CARD);
            name = fields.text(Fields.NAME);
            namePlain = fields.plainText(Fields.NAME_PLAIN);
            summary = fields.text(Fields.SUMMARY);
            description = fields.texts(Fields.DESCRIPTION);
            words = fields.texts(Fields.WORDS);
            concepts = new ConceptFields(fields);
            // Guides have no location, but a request that sorts both indexes by distance needs the field.
            fields.points(Fields.LOCATION);
        }

        @Override
        public void write(DocumentElement document, Guide guide, TypeBridgeWriteContext context) {
            GuideContent content = guide.content();
            document.addValue(kind, Guide.INDEX);
            document.addValue(visible, true);
            document.addValue(card, StoredJson.write(new GuideCard(guide.slug(), content.title(), content.summary())));
            document.addValue(name, content.title());
            document.addValue(namePlain, content.title());
            document.addValue(summary, content.summary());
            document.addValue(description, content.body());
            Stream.of(content.words(), content.needs(), content.kindsOfHelp())
                    .flatMap(Set::stream)
                    .forEach(word -> document.addValue(words, word.replace('-', ' ')));
            concepts.write(document, tagger.tag(guide));
        }
    }
}
