/** Listings that are made up after those of the sample, and written into the portal's database. */
@NullMarked
package org.localoffer.benchmark.listings.data;

import org.jspecify.annotations.NullMarked;
