/**
 * Draws maps of the listings on a page of results. The drawing needs no map tiles, so no third party learns about a
 * family; a street map loads tiles only where the council has configured them and the family asks for it.
 */
@NullMarked
package org.localoffer.service.http.shared.map;

import org.jspecify.annotations.NullMarked;
