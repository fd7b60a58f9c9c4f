package org.localoffer.service.http.pages.answers;

import java.time.LocalDate;

import org.localoffer.service.feedback.PublicAnswer;
import org.localoffer.service.foundation.SlugEnum;

/** What came of an answer, in the order in which the account is sorted by it. */
enum AnswerOutcome implements SlugEnum {
    /** What it promises should be done by now. */
    OVERDUE("Late"),
    PLANNED("Planned"),
    /** It promises nothing that is still open, and its body looks at the gap again. */
    LOOKED_AT("Being looked at"),
    DONE("Done"),
    /** It says why nothing will be done. */
    DECLINED("Will not be done"),
    /** It promises nothing. */
    ANSWERED("Answered");

    private final String label;

    AnswerOutcome(String label) {
        this.label = label;
    }

    /** @param inHand whether its body looks at the gap, and it is the newest answer to it */
    static AnswerOutcome of(PublicAnswer answer, boolean inHand, LocalDate today) {
        if (answer.isPromise()) {
            return answer.isOverdue(today) ? OVERDUE : PLANNED;
        }
        if (inHand) {
            return LOOKED_AT;
        }
        if (answer.doneAt() != null) {
            return DONE;
        }
        return answer.declined() ? DECLINED : ANSWERED;
    }

    @Override
    public String label() {
        return label;
    }
}
