/** What providers change in their listings, and what officers decide of it. */
@NullMarked
package org.localoffer.service.listing.editing;

import org.jspecify.annotations.NullMarked;
