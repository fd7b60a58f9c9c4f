package org.localoffer.service.search.understand;

import java.util.Map;

/** Words in the names, summaries and providers' names of the directory. */
public interface DirectoryTerms {

    /**
     * Words in lower case, each with the number of listings and guides that contain it. While the engine is down, the
     * last known words are returned.
     */
    Map<String, Long> counts();
}
