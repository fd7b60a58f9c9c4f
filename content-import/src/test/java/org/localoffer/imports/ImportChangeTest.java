package org.localoffer.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.junit.jupiter.api.Test;

import org.localoffer.directory.listing.content.ContentJson;
import org.localoffer.directory.listing.content.Differences.FieldDifference;
import org.localoffer.directory.listing.content.ListingContent;
import org.localoffer.imports.ImportChange.Kind;

class ImportChangeTest {

    private final ListingContent first = content("First", 10);

    private static ListingContent content(String summary, int capacity) {
        try {
            return ContentJson.stored()
                    .readValue(
                            "{\"name\":\"A\",\"summary\":\"" + summary + "\",\"capacity\":" + capacity + "}",
                            ListingContent.class);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static ImportChange change(ListingContent last, ListingContent current, ListingContent imported) {
        return ImportChange.of(Optional.of(last), Optional.of(current), imported);
    }

    @Test
    void aListingThatDoesNotExistIsAdded() {
        assertThat(ImportChange.of(Optional.empty(), Optional.empty(), first).kind())
                .isEqualTo(Kind.ADDED);
    }

    @Test
    void aChangeInTheSourceOnlyIsChanged() {
        assertThat(change(first, first, content("First", 12)))
                .isEqualTo(new ImportChange(Kind.CHANGED, List.of(new FieldDifference("capacity", "10", "12")), null));
    }

    @Test
    void anUnchangedListingIsSame() {
        assertThat(change(first, first, content("First", 10)).kind()).isEqualTo(Kind.SAME);
    }

    @Test
    void aListingChangedHereIsKeptAndChangesOfTheSourceAreProposed() {
        ImportChange change = change(first, content("Ours", 10), content("First", 12));

        assertThat(change.kind()).isEqualTo(Kind.KEPT);
        assertThat(change.differences()).containsExactly(new FieldDifference("capacity", "10", "12"));
        assertThat(change.reason()).contains("summary");
    }

    @Test
    void aListingChangedHereIsSameWhileTheSourceIsUnchanged() {
        assertThat(change(first, content("Ours", 10), first).kind()).isEqualTo(Kind.SAME);
    }

    @Test
    void theSameChangeOnBothSidesIsSame() {
        assertThat(change(first, content("Ours", 10), content("Ours", 10)).kind())
                .isEqualTo(Kind.SAME);
    }

    @Test
    void aListingThatNoImportMadeIsKept() {
        ImportChange change = ImportChange.of(Optional.empty(), Optional.of(first), content("Other", 10));

        assertThat(change.kind()).isEqualTo(Kind.KEPT);
        assertThat(change.reason()).isNotBlank();
    }
}
