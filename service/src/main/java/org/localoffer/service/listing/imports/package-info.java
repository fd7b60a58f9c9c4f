/** Imports from other systems, as durable jobs that report on every row. */
@NullMarked
package org.localoffer.service.listing.imports;

import org.jspecify.annotations.NullMarked;
