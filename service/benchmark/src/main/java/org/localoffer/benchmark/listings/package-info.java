/** How the portal answers when its directory is large. */
@NullMarked
package org.localoffer.benchmark.listings;

import org.jspecify.annotations.NullMarked;
