/** Where providers write what their listings say, and officers decide on it. */
@NullMarked
package org.localoffer.service.http.staff.listings;

import org.jspecify.annotations.NullMarked;
