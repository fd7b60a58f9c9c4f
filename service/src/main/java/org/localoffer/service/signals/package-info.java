/** Evidence that something is missing, and the searches that are counted for it. */
@NullMarked
package org.localoffer.service.signals;

import org.jspecify.annotations.NullMarked;
