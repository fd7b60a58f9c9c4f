package org.localoffer.service.http.staff;

/** Notices of an officer's desk. */
public enum DeskNotice implements Notice {
    APPROVED("The changes are published. Families can find them in a few seconds."),
    RETURNED("It has been sent back with your reason."),
    SENT_ON("The public copy is approved, and the message has gone to whoever answers it."),
    COPY_KEPT("The copy is saved. The message is still waiting for you."),
    REFUSED("The message will not be published."),
    REFUSAL_PROPOSED("A second officer has to agree before the message is refused."),
    REFUSAL_NOT_AGREED("The message is waiting to be read again."),
    REDIRECTED("The page of the message now says where the family can get help."),
    QUARANTINED("The safeguarding role has the message. You can no longer read it."),
    REROUTED("The message has gone to somebody else."),
    CLOSED("The message is closed."),
    ERASED("The message is erased. Nothing of what it said is kept."),
    TOLD("They have been told, and no phone number of theirs is kept."),
    PUBLISHED_AGAIN("It is corrected, and published again."),
    PUBLISHED("The answer is published.");

    private final String sentence;

    DeskNotice(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
