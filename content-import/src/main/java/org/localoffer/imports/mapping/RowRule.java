package org.localoffer.imports.mapping;

import java.util.Set;

import org.localoffer.directory.listing.content.ListingContent;
import org.localoffer.directory.listing.content.Sector;
import org.localoffer.imports.ImportedProvider;
import org.localoffer.imports.PostcodeLocator;
import org.localoffer.imports.cleaning.CapitalisedNames;
import org.localoffer.imports.cleaning.PlainText;

/** What a row makes beside the id that tells it apart. */
record RowRule(
        Expression id,
        Expression providerName,
        Expression providerSector,
        Set<String> roleMailboxes,
        ContentRule listing) {

    /** @throws RefusedRowException where it has none, or one that is too long to be an id */
    String sourceId(RowValues row) {
        String raw = row.raw("id", id);
        String told = raw == null ? "" : PlainText.line(raw);
        if (told.isEmpty()) {
            throw new RefusedRowException("The id is blank.");
        }
        if (told.length() > TextLimit.SHORT.characters()) {
            throw new RefusedRowException("The id is longer than " + TextLimit.SHORT.characters() + " characters.");
        }
        return told;
    }

    ImportedProvider provider(RowValues row) {
        return new ImportedProvider(
                CapitalisedNames.tidied(row.required("provider.name", providerName, TextLimit.NAME)),
                row.oneOf("provider.sector", providerSector, Sector.values(), Sector::slug));
    }

    ListingContent content(RowValues row, PostcodeLocator finder) {
        return listing.content(row, roleMailboxes, finder);
    }
}
