/** Keeps the engine's index up to date with the database. The engine may be down or emptied at any time. */
@NullMarked
package org.localoffer.service.search.index;

import org.jspecify.annotations.NullMarked;
