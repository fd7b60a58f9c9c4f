/**
 * Reports of gaps: the list, the form, the report as a page and as a document to print; the bars that reports of all kinds
 * show.
 */
@NullMarked
package org.localoffer.web.report;

import org.jspecify.annotations.NullMarked;
