/** Processes that never outlive the launcher. */
@NullMarked
package org.localoffer.stack.process;

import org.jspecify.annotations.NullMarked;
