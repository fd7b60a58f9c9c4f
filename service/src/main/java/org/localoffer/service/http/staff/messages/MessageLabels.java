package org.localoffer.service.http.staff.messages;

import org.localoffer.service.feedback.Channel;
import org.localoffer.service.feedback.FeedbackState;

/** Short labels for columns and choices. */
final class MessageLabels {

    private MessageLabels() {}

    static String of(FeedbackState state) {
        return switch (state) {
            case RECEIVED -> "Not read yet";
            case QUARANTINED -> "With safeguarding";
            case REDIRECTED -> "Sent elsewhere";
            case REJECTION_PROPOSED -> "A second officer has to agree";
            case REJECTED -> "Not published";
            case FOR_REDACTION -> "Copy begun";
            case PUBLIC_TEXT_APPROVED -> "Copy approved";
            case ROUTED -> "With whoever answers";
            case ACKNOWLEDGED -> "Read by whoever answers";
            case RESPONSE_DRAFTED -> "Answer to check";
            case RESPONSE_APPROVED -> "Answer approved";
            case PUBLISHED -> "Answered";
            case ACTION_TRACKED -> "Answered, action to follow";
            case CLOSED -> "Closed";
            case ERASED -> "Erased";
        };
    }

    static String of(Channel channel) {
        return switch (channel) {
            case WEB -> "On the web";
            case PHONE -> "By phone";
            case PAPER -> "On paper";
            case EVENT -> "At an event";
            case FORUM -> "In a parent carer forum";
        };
    }
}
