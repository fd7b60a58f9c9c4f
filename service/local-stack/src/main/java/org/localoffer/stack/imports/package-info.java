/** Sends a file to the running portal's management port and follows the import. */
@NullMarked
package org.localoffer.stack.imports;

import org.jspecify.annotations.NullMarked;
