package org.localoffer.service.search.index;

import jakarta.transaction.TransactionScoped;

import org.localoffer.directory.guide.Guide;
import org.localoffer.directory.listing.Listing;
import org.localoffer.directory.search.DocumentTagger;
import org.localoffer.directory.search.SearchTags;
import org.localoffer.directory.vocabulary.ConceptTags;
import org.localoffer.service.localarea.edition.Editions;

/**
 * Tags what one transaction indexes, all of it by the edition that was the newest when its first document was written.
 * {@link IndexWriter} takes its locks before: what is tagged by an edition that was just replaced would stay so.
 */
@TransactionScoped
class NewestTagger implements DocumentTagger {

    private final SearchTagger tagger;

    NewestTagger(Editions editions) {
        this.tagger = new SearchTagger(editions.openNewest().area());
    }

    @Override
    public SearchTags tag(Listing listing) {
        return tagger.tag(listing);
    }

    @Override
    public ConceptTags tag(Guide guide) {
        return tagger.tag(guide);
    }
}
