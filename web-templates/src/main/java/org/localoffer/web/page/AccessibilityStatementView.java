package org.localoffer.web.page;

import java.time.LocalDate;
import java.util.List;

import org.localoffer.web.layout.Words;

/**
 * The content that an accessibility statement must have (PSBAR 2018, reg 8; domain L11).
 *
 * @param barriers may be empty only where the site is fully compliant
 * @param answerWithinDays working days in which a report is answered, 1 or more
 * @param prepared when the statement was first made
 * @param reviewed when it was last reviewed
 * @param tested when the site was last tested
 * @param howTested sentences that say who tested what, and with what
 */
public record AccessibilityStatementView(
        Compliance compliance,
        List<Barrier> barriers,
        int answerWithinDays,
        LocalDate prepared,
        LocalDate reviewed,
        LocalDate tested,
        List<String> howTested) {

    /** @throws IllegalArgumentException where the barriers contradict the status */
    public AccessibilityStatementView {
        barriers = List.copyOf(barriers);
        howTested = List.copyOf(howTested);
        if ((compliance == Compliance.FULLY) != barriers.isEmpty()) {
            throw new IllegalArgumentException("A site is fully compliant exactly where no barrier is listed");
        }
        if (answerWithinDays < 1) {
            throw new IllegalArgumentException("answerWithinDays must be 1 or more, but is " + answerWithinDays);
        }
    }

    public String preparedWords() {
        return Words.date(prepared);
    }

    public String reviewedWords() {
        return Words.date(reviewed);
    }

    public String testedWords() {
        return Words.date(tested);
    }
}
