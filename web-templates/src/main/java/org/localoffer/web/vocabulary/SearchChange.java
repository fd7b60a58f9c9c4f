package org.localoffer.web.vocabulary;

import java.util.List;

/**
 * A search by families whose interpretation or results change.
 *
 * @param words as counted
 * @param asked such as "12 times in the last 30 days"
 * @param before how it is understood now
 * @param after how it will be understood
 * @param found the first five results now
 * @param willFind the first five results after publication
 */
public record SearchChange(
        String words, String asked, String before, String after, List<FoundLine> found, List<FoundLine> willFind) {

    public SearchChange {
        found = List.copyOf(found);
        willFind = List.copyOf(willFind);
    }

    /** Whether the parsed query changes; if not, only the results do. */
    public boolean isReadOtherwise() {
        return !before.equals(after);
    }
}
