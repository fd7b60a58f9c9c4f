/** Reports: their pages, and what reports of all kinds show. */
@NullMarked
package org.localoffer.web.report;

import org.jspecify.annotations.NullMarked;
