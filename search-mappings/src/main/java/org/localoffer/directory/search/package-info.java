/** Search documents of the directory: their fields, analysis and result cards. */
@NullMarked
package org.localoffer.directory.search;

import org.jspecify.annotations.NullMarked;
