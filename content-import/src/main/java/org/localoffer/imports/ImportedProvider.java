package org.localoffer.imports;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.Sector;

/**
 * The organisation behind an imported listing, as named in the file.
 *
 * @param sector null where the mapping gives none
 */
public record ImportedProvider(String name, @Nullable Sector sector) {}
