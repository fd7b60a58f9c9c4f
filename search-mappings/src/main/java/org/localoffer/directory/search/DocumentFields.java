package org.localoffer.directory.search;

import java.time.Instant;

import com.google.gson.JsonElement;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.spatial.GeoPoint;

/** Declares the fields of a search document by their use. */
final class DocumentFields {

    private final IndexSchemaElement schema;

    DocumentFields(IndexSchemaElement schema) {
        this.schema = schema;
    }

    /** One slug, for filters and aggregations. */
    IndexFieldReference<String> slug(String name) {
        return schema.field(name, f -> f.asString().aggregable(Aggregable.YES)).toReference();
    }

    /** Several slugs, for filters and aggregations. */
    IndexFieldReference<String> slugs(String name) {
        return schema.field(name, f -> f.asString().aggregable(Aggregable.YES))
                .multiValued()
                .toReference();
    }

    /** English text. */
    IndexFieldReference<String> text(String name) {
        return schema.field(name, f -> f.asString().analyzer(DirectoryAnalysis.ENGLISH))
                .toReference();
    }

    /** Several English texts. */
    IndexFieldReference<String> texts(String name) {
        return schema.field(name, f -> f.asString().analyzer(DirectoryAnalysis.ENGLISH))
                .multiValued()
                .toReference();
    }

    IndexFieldReference<String> plainText(String name) {
        return schema.field(name, f -> f.asString().analyzer(DirectoryAnalysis.PLAIN))
                .toReference();
    }

    IndexFieldReference<String> sortText(String name) {
        return schema.field(
                        name,
                        f -> f.asString().normalizer(DirectoryAnalysis.SORT).sortable(Sortable.YES))
                .toReference();
    }

    /**
     * {@link StoredJson}: returned, but not searched. It is a doc value, since an engine unpacks a document's whole source
     * to return a part of it.
     */
    IndexFieldReference<JsonElement> stored(String name) {
        return schema.field(name, f -> f.extension(ElasticsearchExtension.get())
                        .asNative()
                        .mapping("{\"type\": \"binary\", \"doc_values\": true}"))
                .toReference();
    }

    IndexFieldReference<Boolean> flag(String name) {
        return schema.field(name, f -> f.asBoolean().sortable(Sortable.YES).aggregable(Aggregable.YES))
                .toReference();
    }

    IndexFieldReference<Double> number(String name) {
        return schema.field(name, f -> f.asDouble().sortable(Sortable.YES)).toReference();
    }

    IndexFieldReference<Instant> moment(String name) {
        return schema.field(name, f -> f.asInstant().sortable(Sortable.YES)).toReference();
    }

    IndexFieldReference<GeoPoint> points(String name) {
        return schema.field(name, f -> f.asGeoPoint().sortable(Sortable.YES))
                .multiValued()
                .toReference();
    }
}
