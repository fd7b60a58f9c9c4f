/** One listing: as a card, as a page, and as the page that says it has been removed. */
@NullMarked
package org.localoffer.web.listing;

import org.jspecify.annotations.NullMarked;
