/** Pages of information that are searched together with listings. */
@NullMarked
package org.localoffer.directory.guide;

import org.jspecify.annotations.NullMarked;
