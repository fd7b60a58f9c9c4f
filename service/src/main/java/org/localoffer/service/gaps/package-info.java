/** Evidence that something is missing, the searches that are counted for it, and the supply beside it. */
@NullMarked
package org.localoffer.service.gaps;

import org.jspecify.annotations.NullMarked;
