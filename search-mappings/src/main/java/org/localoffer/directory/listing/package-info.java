/** Listings as they are kept: the published content, its revisions, where it came from, and who offers it. */
@NullMarked
package org.localoffer.directory.listing;

import org.jspecify.annotations.NullMarked;
