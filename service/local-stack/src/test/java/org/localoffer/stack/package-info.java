@NullMarked
package org.localoffer.stack;

import org.jspecify.annotations.NullMarked;
