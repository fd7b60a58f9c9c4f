package org.localoffer.service.feedback;

/** The state of an answer. */
public enum AnswerState {
    /** Its body has begun it, and goes on later; nobody else sees it. */
    KEPT,
    /** An officer has to check that it identifies nobody. */
    DRAFTED,
    /** An officer returned it with a reason. */
    RETURNED,
    PUBLISHED,
    /** The action that it promised is done. */
    ACTION_DONE
}
