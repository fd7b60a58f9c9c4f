package org.localoffer.service.search.understand;

import java.util.Map;

/** Words as the directory's own listings, guides and providers write them. */
public interface DirectoryTerms {

    /** In lower case, each with the number of listings and guides that have it; those read last while the engine is down. */
    Map<String, Long> counts();
}
