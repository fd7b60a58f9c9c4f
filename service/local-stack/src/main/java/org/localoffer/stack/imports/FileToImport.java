package org.localoffer.stack.imports;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * A file to be imported, and how.
 *
 * @param format as the portal names it, such as csv
 * @param mapping a file, or the name of a built-in mapping; null where the format needs none
 * @param dryRun whether it is only told what would happen
 * @param retireMissing whether listings of the same source that the file leaves out leave the directory
 * @param report where refusals and warnings are written; null for the folder {@code imports} of the data
 */
public record FileToImport(
        String format,
        Path file,
        @Nullable String mapping,
        boolean dryRun,
        boolean retireMissing,
        @Nullable Path report) {}
