package org.localoffer.service.http.shared.annual;

/** Addresses of published annual reports. */
public final class ReportAddresses {

    /** The list of all reports; each report is below it by the slug of its year. */
    public static final String ALL = "/you-said-we-did/annual-reports";

    /** Of the slug of a year, such as "2026" and "2025-26". */
    public static final String SLUG = "[0-9]{4}(?:-[0-9]{2})?";

    private ReportAddresses() {}

    /** @param slug of the year of the report */
    public static String page(String slug) {
        return ALL + "/" + slug;
    }

    public static String pdf(String slug) {
        return page(slug) + ".pdf";
    }

    public static String easyRead(String slug) {
        return page(slug) + "/easy-read";
    }
}
