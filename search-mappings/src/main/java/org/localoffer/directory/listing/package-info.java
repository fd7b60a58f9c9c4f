/** Listings as they are kept: the published content, its revisions, and where it came from. */
@NullMarked
package org.localoffer.directory.listing;

import org.jspecify.annotations.NullMarked;
