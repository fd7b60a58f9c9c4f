package org.localoffer.service.privacy;

import java.util.List;
import java.util.Set;

/**
 * The result of checking texts that are about to be published.
 *
 * @param findings what needs an officer's clearance or blocks publication; without duplicates within a text
 * @param incomplete fields of texts that were not fully analysed, so that the absence of findings says little
 */
public record PublicationFindings(List<Finding> findings, Set<String> incomplete) {

    /** Before the check. */
    public static final PublicationFindings NOTHING = new PublicationFindings(List.of(), Set.of());

    public PublicationFindings {
        findings = List.copyOf(findings);
        incomplete = Set.copyOf(incomplete);
    }
}
