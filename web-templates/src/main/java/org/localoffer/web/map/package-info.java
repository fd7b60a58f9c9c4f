/** Where listings are, drawn. Lengths are in units of the drawing, of which it is {@code width} wide. */
@NullMarked
package org.localoffer.web.map;

import org.jspecify.annotations.NullMarked;
