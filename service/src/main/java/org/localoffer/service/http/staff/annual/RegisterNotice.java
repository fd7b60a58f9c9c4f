package org.localoffer.service.http.staff.annual;

import org.localoffer.service.http.staff.Notice;

/** Notices of the registers. */
enum RegisterNotice implements Notice {
    ADDED("The entry is added."),
    CORRECTED("The entry is corrected."),
    REMOVED("The entry is removed.");

    private final String sentence;

    RegisterNotice(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
