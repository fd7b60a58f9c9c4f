/** Reading CSV as councils really export it: any usual encoding and separator, within bounds. */
@NullMarked
package org.localoffer.imports.csv;

import org.jspecify.annotations.NullMarked;
