package org.localoffer.service.http.staff.signals;

import org.localoffer.service.http.staff.Notice;

/** Notices of the pages about evidence. */
enum SignalNotice implements Notice {
    RECORDED("It is recorded. It counts from now on."),
    REMOVED("It is removed, and does not count any longer."),
    MAPPED("The message counts for what you chose from now on.");

    private final String sentence;

    SignalNotice(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
