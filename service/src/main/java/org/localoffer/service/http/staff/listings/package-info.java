/** Pages on which providers edit their listings and officers decide on the edits. */
@NullMarked
package org.localoffer.service.http.staff.listings;

import org.jspecify.annotations.NullMarked;
