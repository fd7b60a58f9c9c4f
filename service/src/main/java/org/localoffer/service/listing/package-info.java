/**
 * The directory: how listings are published, and how the public reads them, their providers and the guides. It asks for
 * indexing, which {@code search.index} does.
 */
@NullMarked
package org.localoffer.service.listing;

import org.jspecify.annotations.NullMarked;
