package org.localoffer.directory.search;

import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

import org.localoffer.directory.listing.Listing;

/** Builds the search document of a listing. */
public class ListingBinder implements TypeBinder {

    @Override
    public void bind(TypeBindingContext context) {
        // Listings are indexed by explicit jobs, never by Hibernate's change tracking.
        context.dependencies().useRootOnly();
        context.bridge(
                Listing.class, new Bridge(new ListingDocument(new DocumentFields(context.indexSchemaElement()))));
    }

    private record Bridge(ListingDocument document) implements TypeBridge<Listing> {

        @Override
        public void write(DocumentElement target, Listing listing, TypeBridgeWriteContext context) {
            SearchTags tags = listing.searchTags();
            if (tags == null) {
                throw new IllegalStateException("Listing " + listing.id() + " was not tagged before it was indexed");
            }
            document.write(target, listing, tags);
        }
    }
}
