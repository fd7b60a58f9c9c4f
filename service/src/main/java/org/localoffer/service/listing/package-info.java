/** Listings: how they are published, and how the public reads one. */
@NullMarked
package org.localoffer.service.listing;

import org.jspecify.annotations.NullMarked;
