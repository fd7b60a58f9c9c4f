package org.localoffer.imports;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.Sector;

/**
 * The body behind an imported listing, as the file names it.
 *
 * @param sector null where the mapping does not say
 */
public record ImportedProvider(String name, @Nullable Sector sector) {}
