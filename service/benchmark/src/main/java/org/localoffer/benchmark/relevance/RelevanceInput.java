package org.localoffer.benchmark.relevance;

import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is measured, and where it is written.
 *
 * @param files judged questions
 * @param grades files of grades; empty to measure by the columns of the questions alone
 * @param only a CSV file whose column {@code reference} names the listings that are measured; null for all
 * @param json where all figures are written, too; null for nowhere
 * @param ungraded where listings are written that came and are not graded; null for nowhere
 */
public record RelevanceInput(
        List<Path> files,
        List<Path> grades,
        @Nullable Path only,
        @Nullable Path json,
        @Nullable Path ungraded) {}
