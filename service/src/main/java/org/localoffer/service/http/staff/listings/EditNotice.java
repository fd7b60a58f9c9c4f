package org.localoffer.service.http.staff.listings;

import org.localoffer.service.http.staff.Notice;

/** Notices of a provider's pages. */
enum EditNotice implements Notice {
    CONFIRMED("Thank you. The listing now says that you checked it today."),
    SENT("Your changes are sent. An officer will look at them next, and you will get an email."),
    TAKEN_BACK("Your changes are no longer with the officers. You can go on editing them."),
    DISCARDED("Your draft is discarded. The listing is as it was.");

    private final String sentence;

    EditNotice(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
