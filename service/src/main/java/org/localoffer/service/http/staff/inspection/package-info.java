/** Pages on which officers see how the law is covered, ask for what is missing, and fetch figures for an inspection. */
@NullMarked
package org.localoffer.service.http.staff.inspection;

import org.jspecify.annotations.NullMarked;
