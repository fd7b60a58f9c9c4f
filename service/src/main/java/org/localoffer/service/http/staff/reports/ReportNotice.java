package org.localoffer.service.http.staff.reports;

import org.localoffer.service.http.staff.Notice;

/** Notices of the pages of reports. */
enum ReportNotice implements Notice {
    ASKED("The report is being made. It takes a few seconds."),
    CORRECTED("The next issue is being made. The issue before it stays as it is."),
    AGAIN("The report is being made again.");

    private final String sentence;

    ReportNotice(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
