/** How much load the running portal bears, layer by layer. */
@NullMarked
package org.localoffer.benchmark.load;

import org.jspecify.annotations.NullMarked;
