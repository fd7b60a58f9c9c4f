package org.localoffer.service.privacy;

import java.util.Set;

/** An officer's statement about the texts of a form: "I have seen this, and it identifies nobody, because...". */
@FunctionalInterface
public interface OfficerClearance {

    /** Clears nothing. */
    OfficerClearance NOTHING = field -> new Statement(Set.of(), "");

    /** Length limit of a reason in characters. It is kept on the audit trail for years, so it must be short. */
    int LONGEST_REASON = 300;

    /** The statement about the text in that field. */
    Statement of(String field);

    /**
     * The statement about one text.
     *
     * @param cleared tokens of each {@link Finding} that the officer ticked
     * @param reason why nobody is identified; empty if no reason was given
     */
    record Statement(Set<String> cleared, String reason) {

        /** Whether the reason is neither blank nor too long. */
        boolean hasValidReason() {
            return !reason.isBlank() && reason.length() <= LONGEST_REASON;
        }
    }
}
