package org.localoffer.service.feedback;

/** Where an answer is. */
public enum AnswerState {
    /** An officer has still to make sure that it names nobody. */
    DRAFTED,
    /** An officer returned it with a reason. */
    RETURNED,
    PUBLISHED,
    /** What it promised is done. */
    ACTION_DONE
}
