/** Pages of information. */
@NullMarked
package org.localoffer.web.guide;

import org.jspecify.annotations.NullMarked;
