package org.localoffer.imports;

import org.jspecify.annotations.Nullable;

/**
 * Something of an accepted row that was left out, or is odd.
 *
 * @param column of the file; several with a comma between them where they make one value, and the listing's field where
 *     no column does
 * @param value what stands there, at most a hundred characters; null where it may tell of a person, or is a long text
 * @param problem what is wrong with it and what became of it, to be read after column and value: "is not an age in
 *     years, and is left out"
 */
public record RowWarning(String column, @Nullable String value, String problem) {}
