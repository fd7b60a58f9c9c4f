package org.localoffer.imports.mapping;

import java.util.Set;

import org.localoffer.directory.listing.content.ListingContent;
import org.localoffer.directory.listing.content.Sector;
import org.localoffer.imports.ImportedProvider;
import org.localoffer.imports.PostcodeLocator;
import org.localoffer.imports.cleaning.PlainText;
import org.localoffer.imports.cleaning.RegisterNames;

/** How to make the provider and the listing of a row, and which column identifies it. */
record RowRule(
        Expression id,
        Expression providerName,
        Expression providerSector,
        Set<String> roleMailboxes,
        ContentRule listing) {

    /** @throws RefusedRowException where the id is blank or too long */
    String sourceId(RowValues row) {
        String raw = row.raw("id", id);
        String sourceId = raw == null ? "" : PlainText.line(raw);
        if (sourceId.isEmpty()) {
            throw new RefusedRowException("The id is blank.");
        }
        if (sourceId.length() > TextLimit.SHORT.characters()) {
            throw new RefusedRowException("The id is longer than " + TextLimit.SHORT.characters() + " characters.");
        }
        return sourceId;
    }

    ImportedProvider provider(RowValues row) {
        return new ImportedProvider(
                RegisterNames.tidied(row.required("provider.name", providerName, TextLimit.NAME)),
                row.oneOf("provider.sector", providerSector, Sector.values(), Sector::slug));
    }

    ListingContent content(RowValues row, PostcodeLocator finder) {
        return listing.content(row, roleMailboxes, finder);
    }
}
