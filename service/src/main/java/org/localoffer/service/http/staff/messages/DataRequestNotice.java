package org.localoffer.service.http.staff.messages;

import org.localoffer.service.http.staff.Notice;

/** Notices of the desk of information governance. */
enum DataRequestNotice implements Notice {
    ANSWERED("It is recorded that the request was answered."),
    QUARANTINED("The safeguarding role has the words. You still answer the request.");

    private final String sentence;

    DataRequestNotice(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
