/** Mends the dirt that open data really has, and says what it mended or left out. */
@NullMarked
package org.localoffer.imports.cleaning;

import org.jspecify.annotations.NullMarked;
