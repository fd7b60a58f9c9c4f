package org.localoffer.directory.search;

import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

import org.localoffer.directory.listing.Listing;

/** Builds the search document of a listing. */
final class ListingBinder implements TypeBinder {

    private final DocumentTagger tagger;

    ListingBinder(DocumentTagger tagger) {
        this.tagger = tagger;
    }

    @Override
    public void bind(TypeBindingContext context) {
        // Listings are indexed by explicit jobs, never by Hibernate's change tracking.
        context.dependencies().useRootOnly();
        context.bridge(
                Listing.class,
                new Bridge(new ListingDocument(new DocumentFields(context.indexSchemaElement())), tagger));
    }

    private record Bridge(ListingDocument document, DocumentTagger tagger) implements TypeBridge<Listing> {

        @Override
        public void write(DocumentElement target, Listing listing, TypeBridgeWriteContext context) {
            document.write(target, listing, tagger.tag(listing));
        }
    }
}
