/** Reads CSV as councils actually export it, with any common encoding and separator, within limits. */
@NullMarked
package org.localoffer.imports.csv;

import org.jspecify.annotations.NullMarked;
