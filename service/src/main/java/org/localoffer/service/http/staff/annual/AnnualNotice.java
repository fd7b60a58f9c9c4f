package org.localoffer.service.http.staff.annual;

import org.localoffer.service.http.staff.Notice;

/** Notices of the pages about the annual report. */
enum AnnualNotice implements Notice {
    BEGUN("The report is begun. Nobody but officers sees it."),
    SAVED("It is saved. Nobody but officers sees it."),
    ISSUED("The report is published. Its PDF is there in a few seconds."),
    TAKEN_OUT("It is taken out of the report. The PDF is made anew in a few seconds.");

    private final String sentence;

    AnnualNotice(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
