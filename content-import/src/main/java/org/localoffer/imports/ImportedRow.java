package org.localoffer.imports;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.ListingContent;

/** What became of one row of a file. */
public sealed interface ImportedRow {

    /** As a spreadsheet counts: the header is row 1. */
    long rowNumber();

    /**
     * A row that makes a listing.
     *
     * @param sourceId what the source knows it by; no other row of the file has it
     * @param warnings what was left out of the row or is odd in it; no personal data
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
     * A row that makes none.
     *
     * @param sourceId null where the row has none
     * @param reason what is wrong with it, for the person who sent the file
     */
    record Refused(long rowNumber, @Nullable String sourceId, String reason) implements ImportedRow {}

    /** A row that the mapping does not want. */
    record LeftOut(long rowNumber) implements ImportedRow {}
}
