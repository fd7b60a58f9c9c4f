package org.localoffer.service.http.staff;

import java.util.List;

import org.localoffer.service.signin.Role;

/** A page in the navigation of staff pages. */
record StaffPage(String role, String title, String address) {

    /** Commissioners see those of their bodies there, officers all. */
    private static final String GAPS = "/commissioner/gaps";

    /** The same of reports. */
    private static final String REPORTS = "/commissioner/reports";

    static List<StaffPage> all() {
        return List.of(
                new StaffPage(Role.SAFEGUARDING, "Possible harm", "/editor/safeguarding"),
                new StaffPage(Role.INFORMATION_GOVERNANCE, "Data requests", "/editor/data-requests"),
                new StaffPage(Role.EDITOR, "Your desk", "/editor"),
                new StaffPage(Role.EDITOR, "Edits", "/editor/edits"),
                new StaffPage(Role.EDITOR, "Messages", EditorDesk.MESSAGES),
                new StaffPage(Role.EDITOR, "Record a message", EditorDesk.RECORD),
                new StaffPage(Role.EDITOR, "Answers", "/editor/answers"),
                new StaffPage(Role.EDITOR, "Published", "/editor/published"),
                new StaffPage(Role.EDITOR, "Evidence", EditorDesk.SIGNALS),
                new StaffPage(Role.EDITOR, "Not mapped yet", EditorDesk.UNMAPPED),
                new StaffPage(Role.EDITOR, "Gaps", GAPS),
                new StaffPage(Role.EDITOR, "Reports", REPORTS),
                new StaffPage(Role.EDITOR, "Annual report", EditorDesk.ANNUAL_REPORT),
                new StaffPage(Role.EDITOR, "Registers", EditorDesk.REGISTERS),
                new StaffPage(Role.EDITOR, "Vocabulary", "/editor/vocabulary"),
                new StaffPage(Role.EDITOR, "Coverage", EditorDesk.COVERAGE),
                new StaffPage(Role.EDITOR, "Inspection", EditorDesk.INSPECTION),
                new StaffPage(Role.EDITOR, "Two questions", SurveyFiguresPage.ADDRESS),
                new StaffPage(Role.COMMISSIONER, "Commissioner's desk", "/commissioner"),
                new StaffPage(Role.COMMISSIONER, "Gaps", GAPS),
                new StaffPage(Role.COMMISSIONER, "Heat map", "/commissioner/heat-map"),
                new StaffPage(Role.COMMISSIONER, "Reports", REPORTS),
                new StaffPage(Role.COMMISSIONER, "Two questions", SurveyFiguresPage.ADDRESS),
                new StaffPage(Role.PROVIDER, "Your listings", "/provider"));
    }
}
