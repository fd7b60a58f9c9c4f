/** Listings as stored: the published content, its revisions and its provenance. */
@NullMarked
package org.localoffer.directory.listing;

import org.jspecify.annotations.NullMarked;
