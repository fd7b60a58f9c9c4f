package org.localoffer.imports;

import org.jspecify.annotations.Nullable;

/**
 * Where a file comes from, as a page must say it.
 *
 * @param name of the data set; listings of one source are compared with each other only, so it must not change
 * @param licence name of the licence
 * @param licenceUrl null where the mapping gives none
 * @param attribution the words that the licence asks for
 */
public record ImportSource(
        String name, String licence, @Nullable String licenceUrl, String attribution) {}
