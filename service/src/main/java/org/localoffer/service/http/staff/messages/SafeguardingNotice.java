package org.localoffer.service.http.staff.messages;

import org.localoffer.service.http.staff.Notice;

/** Notices of the safeguarding role's desk. */
enum SafeguardingNotice implements Notice {
    GIVEN_BACK("The message is back with those who deal with it."),
    ERASED("The message is erased. Nothing of what it said is kept."),
    HANDED_OVER("The message is closed. It will never be published."),
    CLAIMED("You have claimed the message."),
    RELEASED("Somebody else can claim the message now."),
    OUTCOME("The outcome is recorded.");

    private final String sentence;

    SafeguardingNotice(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
