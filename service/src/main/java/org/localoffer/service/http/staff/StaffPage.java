package org.localoffer.service.http.staff;

import java.util.List;

import org.localoffer.service.signin.Role;

/**
 * A page in the navigation of staff pages.
 *
 * @param group what it is about, beside others of the same group; empty for a page that needs none
 */
record StaffPage(String role, String group, String title, String address) {

    /** Commissioners see those of their bodies there, officers all. */
    private static final String GAPS = "/commissioner/gaps";

    /** The same of reports. */
    private static final String REPORTS = "/commissioner/reports";

    private static final String DIRECTORY = "Directory";
    private static final String FAMILIES = "Families";
    private static final String MISSING = "What is missing";
    private static final String LAW = "The law";

    static List<StaffPage> all() {
        return List.of(
                new StaffPage(Role.SAFEGUARDING, "", "Possible harm", "/editor/safeguarding"),
                new StaffPage(Role.INFORMATION_GOVERNANCE, "", "Data requests", "/editor/data-requests"),
                new StaffPage(Role.EDITOR, "", "Your desk", "/editor"),
                new StaffPage(Role.EDITOR, DIRECTORY, "Edits", "/editor/edits"),
                new StaffPage(Role.EDITOR, DIRECTORY, "Vocabulary", "/editor/vocabulary"),
                new StaffPage(Role.EDITOR, FAMILIES, "Messages", EditorDesk.MESSAGES),
                new StaffPage(Role.EDITOR, FAMILIES, "Record a message", EditorDesk.RECORD),
                new StaffPage(Role.EDITOR, FAMILIES, "Answers", "/editor/answers"),
                new StaffPage(Role.EDITOR, FAMILIES, "Published", "/editor/published"),
                new StaffPage(Role.EDITOR, FAMILIES, "Two questions", SurveyFiguresPage.ADDRESS),
                new StaffPage(Role.EDITOR, MISSING, "Evidence", EditorDesk.SIGNALS),
                new StaffPage(Role.EDITOR, MISSING, "Not mapped yet", EditorDesk.UNMAPPED),
                new StaffPage(Role.EDITOR, MISSING, "Gaps", GAPS),
                new StaffPage(Role.EDITOR, MISSING, "Reports", REPORTS),
                new StaffPage(Role.EDITOR, LAW, "Coverage", EditorDesk.COVERAGE),
                new StaffPage(Role.EDITOR, LAW, "Annual report", EditorDesk.ANNUAL_REPORT),
                new StaffPage(Role.EDITOR, LAW, "Registers", EditorDesk.REGISTERS),
                new StaffPage(Role.EDITOR, LAW, "Inspection", EditorDesk.INSPECTION),
                new StaffPage(Role.COMMISSIONER, "", "Commissioner's desk", "/commissioner"),
                new StaffPage(Role.COMMISSIONER, "", "Gaps", GAPS),
                new StaffPage(Role.COMMISSIONER, "", "Heat map", "/commissioner/heat-map"),
                new StaffPage(Role.COMMISSIONER, "", "Reports", REPORTS),
                new StaffPage(Role.COMMISSIONER, "", "Two questions", SurveyFiguresPage.ADDRESS),
                new StaffPage(Role.PROVIDER, "", "Your listings", "/provider"));
    }
}
