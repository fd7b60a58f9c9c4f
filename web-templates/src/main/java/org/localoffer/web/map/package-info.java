/** Drawn maps of listings. Lengths are in units of the drawing, which is {@code width} units wide. */
@NullMarked
package org.localoffer.web.map;

import org.jspecify.annotations.NullMarked;
