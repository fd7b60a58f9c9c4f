package org.localoffer.directory.search;

import org.hibernate.search.mapper.orm.mapping.HibernateOrmMappingConfigurationContext;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmSearchMappingConfigurer;
import org.hibernate.search.mapper.pojo.mapping.definition.programmatic.ProgrammaticMappingConfigurationContext;

import org.localoffer.directory.guide.Guide;
import org.localoffer.directory.listing.Listing;

/** What becomes of listings and guides in the engine. Entities do not say it, since they know nothing of search. */
public class DirectoryMapping implements HibernateOrmSearchMappingConfigurer {

    private final DocumentTagger tagger;

    public DirectoryMapping(DocumentTagger tagger) {
        this.tagger = tagger;
    }

    @Override
    public void configure(HibernateOrmMappingConfigurationContext context) {
        ProgrammaticMappingConfigurationContext mapping = context.programmaticMapping();
        mapping.type(Listing.class).binder(new ListingBinder(tagger));
        mapping.type(Guide.class).binder(new GuideBinder(tagger));
    }
}
