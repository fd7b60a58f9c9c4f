/** The launcher of the local stack: its commands, and what they print. */
@NullMarked
package org.localoffer.stack;

import org.jspecify.annotations.NullMarked;
