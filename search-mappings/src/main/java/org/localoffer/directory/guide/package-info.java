/** Pages of information, which are searched together with listings. */
@NullMarked
package org.localoffer.directory.guide;

import org.jspecify.annotations.NullMarked;
