package org.localoffer.imports;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.Differences;
import org.localoffer.directory.listing.content.Differences.FieldDifference;
import org.localoffer.directory.listing.content.ListingContent;

/**
 * What an imported row means for the listing that stands here. An import never overwrites what a provider changed; it
 * can only propose.
 *
 * @param differences for CHANGED what the import changes here; for KEPT what the source newly says, for a person to
 *     decide on; otherwise empty
 * @param reason why it was kept; null for the other kinds
 */
public record ImportChange(
        Kind kind,
        List<FieldDifference> differences,
        @Nullable String reason) {

    public enum Kind {
        /** There is no such listing yet. */
        ADDED,
        /** The source changed it, and nobody here did. */
        CHANGED,
        /** The import has nothing new to say. */
        SAME,
        /** The source changed it, and so did somebody here: it stays as it is here. */
        KEPT
    }

    public ImportChange {
        differences = List.copyOf(differences);
    }

    /**
     * A listing that was changed here, of which the source says what it said last time, is SAME: there is nothing to
     * decide on.
     *
     * @param lastImported what the last import of this source made of this row; empty where none did
     * @param current what is published here; empty where nothing is
     */
    public static ImportChange of(
            Optional<ListingContent> lastImported, Optional<ListingContent> current, ListingContent imported) {
        if (current.isEmpty()) {
            return new ImportChange(Kind.ADDED, List.of(), null);
        }
        List<FieldDifference> wanted = Differences.between(current.get(), imported);
        if (wanted.isEmpty()) {
            return new ImportChange(Kind.SAME, List.of(), null);
        }
        if (lastImported.isEmpty()) {
            return new ImportChange(Kind.KEPT, wanted, "It was not made by an import of this source.");
        }
        List<FieldDifference> news = Differences.between(lastImported.get(), imported);
        if (news.isEmpty()) {
            return new ImportChange(Kind.SAME, List.of(), null);
        }
        List<FieldDifference> changedHere = Differences.between(lastImported.get(), current.get());
        if (changedHere.isEmpty()) {
            return new ImportChange(Kind.CHANGED, wanted, null);
        }
        String fields = changedHere.stream().map(FieldDifference::field).collect(Collectors.joining(", "));
        return new ImportChange(
                Kind.KEPT,
                news,
                "It was changed here since the last import: " + fields + ". An officer will decide on the new values.");
    }
}
