package org.localoffer.service.gaps.reports;

import org.localoffer.service.foundation.SlugEnum;

/** A form in which a report is issued as a file. */
public enum ReportForm implements SlugEnum {
    PDF("PDF, to read and print", "application/pdf"),
    CSV("CSV, for a spreadsheet", "text/csv; charset=utf-8"),
    JSON("JSON, for programs", "application/json");

    private final String label;
    private final String mediaType;

    ReportForm(String label, String mediaType) {
        this.label = label;
        this.mediaType = mediaType;
    }

    @Override
    public String label() {
        return label;
    }

    public String mediaType() {
        return mediaType;
    }
}
