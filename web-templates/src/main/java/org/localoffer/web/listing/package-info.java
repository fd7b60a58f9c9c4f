/** One listing: as a card, as a page, and as a page that says it is gone. */
@NullMarked
package org.localoffer.web.listing;

import org.jspecify.annotations.NullMarked;
