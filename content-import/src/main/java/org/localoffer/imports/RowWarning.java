package org.localoffer.imports;

import org.jspecify.annotations.Nullable;

/**
 * Something in an accepted row that was left out or looks wrong.
 *
 * @param column of the file; several, separated by commas, where they make one value; the listing's field where the
 *     value comes from no column
 * @param value the value, at most a hundred characters; null where it may be personal data or is a long text
 * @param problem what is wrong and what was done about it, to be read after column and value: "is not an age in years,
 *     so it was left out"
 */
public record RowWarning(String column, @Nullable String value, String problem) {}
