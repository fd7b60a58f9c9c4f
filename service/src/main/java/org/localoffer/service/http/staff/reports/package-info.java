/** Reports of gaps: who reads them, the form that asks for one, their pages and their files. */
@NullMarked
package org.localoffer.service.http.staff.reports;

import org.jspecify.annotations.NullMarked;
