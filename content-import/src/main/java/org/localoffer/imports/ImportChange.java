package org.localoffer.imports;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.Differences;
import org.localoffer.directory.listing.content.Differences.FieldDifference;
import org.localoffer.directory.listing.content.ListingContent;

/**
 * What an imported row means for the published listing. An import never overwrites what a provider has changed; it can
 * only propose changes.
 *
 * @param differences for CHANGED, what the import changes in the published listing; for KEPT, what has changed in the
 *     source, for an officer to decide on; otherwise empty
 * @param reason why the published listing was kept; null for the other kinds
 */
public record ImportChange(
        Kind kind,
        List<FieldDifference> differences,
        @Nullable String reason) {

    public enum Kind {
        /** There is no such listing yet. */
        ADDED,
        /** Changed in the source, and not changed here. */
        CHANGED,
        /** The import brings nothing new. */
        SAME,
        /** Changed in the source and also changed here: the published listing is kept. */
        KEPT
    }

    public ImportChange {
        differences = List.copyOf(differences);
    }

    /**
     * Compares three versions. Where the source repeats what it said last time, the result is SAME even if the listing
     * was changed here, because there is nothing to decide on.
     *
     * @param lastImported content that the last import of this source made from this row; empty where there was none
     * @param current published content; empty where nothing is published
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
            return new ImportChange(Kind.KEPT, wanted, "It was not created by an import of this source.");
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
                "It has been changed here since the last import: " + fields
                        + ". An officer will decide about the changes in the source.");
    }
}
