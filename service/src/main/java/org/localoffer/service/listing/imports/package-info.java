/** Imports of other people's data: done by a durable job, told row by row. */
@NullMarked
package org.localoffer.service.listing.imports;

import org.jspecify.annotations.NullMarked;
