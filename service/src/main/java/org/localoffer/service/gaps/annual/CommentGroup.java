package org.localoffer.service.gaps.annual;

import org.localoffer.service.feedback.FeedbackKind;

/** What a published comment is about, as SEND Regulations 2014, reg 56(1) divides comments. */
public enum CommentGroup {
    /** Reg 56(1)(a): the quality of help that is there. */
    QUALITY,
    /** Reg 56(1)(a): help that is not there. */
    MISSING,
    /** Reg 56(1)(b): whether the information is easy to find, use and read. */
    ACCESS,
    /** Reg 56(1)(c): how the Local Offer is made and reviewed. */
    MAKING;

    /** @throws IllegalArgumentException if messages of that kind are not published */
    static CommentGroup of(FeedbackKind kind) {
        return switch (kind) {
            case SERVICE_QUALITY, COMPLIMENT -> QUALITY;
            case MISSING -> MISSING;
            case HARD_TO_USE -> ACCESS;
            case HOW_IT_IS_MADE -> MAKING;
            case LISTING_WRONG, OWN_CASE, POSSIBLE_HARM, DATA_RIGHT, VEXATIOUS ->
                throw new IllegalArgumentException(kind + " is not published");
        };
    }
}
