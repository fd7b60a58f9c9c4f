/**
 * The directory: publishes listings, and reads listings, providers and guides for the public. It requests indexing,
 * which {@code search.index} carries out.
 */
@NullMarked
package org.localoffer.service.listing;

import org.jspecify.annotations.NullMarked;
