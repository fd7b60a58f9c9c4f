package org.localoffer.web.report;

import org.localoffer.web.layout.Link;

/**
 * One report in the list.
 *
 * @param report its name, with a link to its page
 * @param about the bodies that it is about
 * @param asked when somebody asked for it
 * @param attention whether it could not be made
 */
public record ReportRow(Link report, String about, String state, String asked, boolean attention) {}
