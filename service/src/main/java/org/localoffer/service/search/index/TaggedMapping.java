package org.localoffer.service.search.index;

import jakarta.inject.Singleton;

import io.quarkus.hibernate.search.orm.elasticsearch.SearchExtension;

import org.localoffer.directory.search.DirectoryMapping;

/** The mapping of the directory, with the tags of the newest edition. */
@SearchExtension
@Singleton
class TaggedMapping extends DirectoryMapping {

    TaggedMapping(NewestTagger tagger) {
        super(tagger);
    }
}
