/** Evidence that something is missing: counted searches and other signals, and the supply that the directory lists. */
@NullMarked
package org.localoffer.service.gaps;

import org.jspecify.annotations.NullMarked;
