@NullMarked
package org.localoffer.benchmark.desk;

import org.jspecify.annotations.NullMarked;
