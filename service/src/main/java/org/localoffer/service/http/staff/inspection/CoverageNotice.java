package org.localoffer.service.http.staff.inspection;

import org.localoffer.service.gaps.coverage.CoverageInvitations.Outcome;
import org.localoffer.service.http.staff.Notice;

/** Notices of the page of a heading. */
enum CoverageNotice implements Notice {
    ASKED("They have been asked by mail."),
    ASKED_LATELY("They were asked in the last seven days. Nothing was sent."),
    NOT_NEEDED("Nothing is missing any more. Nothing was sent."),
    NO_MAILBOX("We know no mailbox of theirs. Nothing was sent.");

    private final String sentence;

    CoverageNotice(String sentence) {
        this.sentence = sentence;
    }

    static CoverageNotice of(Outcome outcome) {
        return switch (outcome) {
            case SENT -> ASKED;
            case ASKED_LATELY -> ASKED_LATELY;
            case NOT_NEEDED -> NOT_NEEDED;
            case NO_MAILBOX -> NO_MAILBOX;
        };
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
