/** Evidence that officers record, and evidence whose subject is not known. */
@NullMarked
package org.localoffer.web.signals;

import org.jspecify.annotations.NullMarked;
