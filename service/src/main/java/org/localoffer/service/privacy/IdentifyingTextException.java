package org.localoffer.service.privacy;

/** A text cannot be published: it contains findings that no officer has cleared, or that can never be cleared. */
public final class IdentifyingTextException extends RuntimeException {

    private final transient PublicationFindings findings;

    IdentifyingTextException(PublicationFindings findings) {
        // The words themselves must not appear in the log.
        super("Of " + findings.findings().size() + " things that may identify somebody, some do not pass");
        this.findings = findings;
    }

    /** All findings, including those that would have passed; never empty. */
    public PublicationFindings findings() {
        return findings;
    }
}
