package org.localoffer.imports;

import org.jspecify.annotations.Nullable;

/**
 * The source of a file, in the words that pages must show.
 *
 * @param name of the data set. An import is compared only with listings of the same source, so the name must not change
 * @param licence name of the licence
 * @param licenceUrl null where the mapping gives none
 * @param attribution the words that the licence requires
 */
public record ImportSource(
        String name, String licence, @Nullable String licenceUrl, String attribution) {}
