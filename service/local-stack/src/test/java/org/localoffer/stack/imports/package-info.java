@NullMarked
package org.localoffer.stack.imports;

import org.jspecify.annotations.NullMarked;
