package org.localoffer.service.listing.imports;

/**
 * A requested import.
 *
 * @param mappingName name of the mapping, for messages about mistakes in it
 * @param mapping text of the mapping
 * @param fileSize in bytes
 * @param dryRun whether to report what would happen without changing anything
 * @param retireMissing whether to retire listings of the source that the file does not contain
 */
public record ImportRequest(
        String fileName, String mappingName, String mapping, long fileSize, boolean dryRun, boolean retireMissing) {}
