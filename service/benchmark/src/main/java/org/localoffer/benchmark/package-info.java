/** The measurements' commands, and what both of them need. */
@NullMarked
package org.localoffer.benchmark;

import org.jspecify.annotations.NullMarked;
