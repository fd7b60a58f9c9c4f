/** Cleans the typical errors of open data, and reports what was changed or left out. */
@NullMarked
package org.localoffer.imports.cleaning;

import org.jspecify.annotations.NullMarked;
