package org.localoffer.service.http.pages;

/** A form of the public, as it was sent. */
interface SentForm {

    /** Whether everything that is required was typed, and nothing too long. */
    boolean isComplete();

    FormEnvelope envelope();

    /** What was typed, so that the same form with other words is another message. */
    String typed();

    /** What comes back to the person when the form is not taken. */
    default String kept() {
        return "Your words are";
    }
}
