package org.localoffer.service.listing.imports;

/**
 * An import that somebody asked for.
 *
 * @param mappingName where the mapping came from, for messages about its mistakes
 * @param mapping the mapping's text
 * @param fileSize in bytes
 * @param dryRun whether to tell what would happen, and change nothing
 * @param retireMissing whether listings of the source that the file no longer holds leave the directory
 */
public record ImportRequest(
        String fileName, String mappingName, String mapping, long fileSize, boolean dryRun, boolean retireMissing) {}
