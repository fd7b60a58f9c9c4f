/** Providers' edits of their listings, and the officers' decisions on them. */
@NullMarked
package org.localoffer.service.listing.editing;

import org.jspecify.annotations.NullMarked;
