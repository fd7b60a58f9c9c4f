/** Listings and guides held against what the law asks a Local Offer to tell. */
@NullMarked
package org.localoffer.service.gaps.coverage;

import org.jspecify.annotations.NullMarked;
