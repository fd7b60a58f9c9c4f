@NullMarked
package org.localoffer.benchmark.listings;

import org.jspecify.annotations.NullMarked;
