/** The launcher of the local stack: its commands and their output. */
@NullMarked
package org.localoffer.stack;

import org.jspecify.annotations.NullMarked;
