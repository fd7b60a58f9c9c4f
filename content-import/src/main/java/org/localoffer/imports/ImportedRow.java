package org.localoffer.imports;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.ListingContent;

/** The result of importing one row of a file. */
public sealed interface ImportedRow {

    /** Row number as in a spreadsheet: the header is row 1. */
    long rowNumber();

    /**
     * A row that becomes a listing.
     *
     * @param sourceId the source's id of the row, unique within the file
     * @param warnings what was left out of the row or looks wrong in it; without personal data
     */
    record Accepted(
            long rowNumber,
            String sourceId,
            ImportedProvider provider,
            ListingContent content,
            List<RowWarning> warnings)
            implements ImportedRow {

        public Accepted {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * A row that cannot become a listing.
     *
     * @param sourceId null where the row has none
     * @param reason what is wrong with it, for the person who sent the file
     */
    record Refused(long rowNumber, @Nullable String sourceId, String reason) implements ImportedRow {}

    /** A row that the mapping excludes. */
    record LeftOut(long rowNumber) implements ImportedRow {}
}
