@NullMarked
package org.localoffer.benchmark.load;

import org.jspecify.annotations.NullMarked;
