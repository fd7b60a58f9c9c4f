/** Pages of information. */
@NullMarked
package org.localoffer.service.guide;

import org.jspecify.annotations.NullMarked;
