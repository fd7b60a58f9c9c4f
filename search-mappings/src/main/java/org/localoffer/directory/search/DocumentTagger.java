package org.localoffer.directory.search;

import org.localoffer.directory.guide.Guide;
import org.localoffer.directory.listing.Listing;
import org.localoffer.directory.vocabulary.ConceptTags;

/** Says what the local area's edition adds to search documents; asked once for each document, while it is written. */
public interface DocumentTagger {

    SearchTags tag(Listing listing);

    /** A guide has concepts alone. */
    ConceptTags tag(Guide guide);
}
