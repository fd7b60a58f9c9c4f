package org.localoffer.web.vocabulary;

import java.util.List;

/**
 * A search of families that is answered otherwise.
 *
 * @param words as they were counted
 * @param asked such as "12 times in the last 30 days"
 * @param before what was understood
 * @param after what will be understood
 * @param found the first five results as they are
 * @param willFind the first five results as they will be
 */
public record SearchChange(
        String words, String asked, String before, String after, List<FoundLine> found, List<FoundLine> willFind) {

    public SearchChange {
        found = List.copyOf(found);
        willFind = List.copyOf(willFind);
    }

    /** Whether the words are read otherwise; if not, results alone differ. */
    public boolean isReadOtherwise() {
        return !before.equals(after);
    }
}
