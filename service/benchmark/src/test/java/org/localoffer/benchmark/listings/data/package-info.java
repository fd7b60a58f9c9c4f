@NullMarked
package org.localoffer.benchmark.listings.data;

import org.jspecify.annotations.NullMarked;
