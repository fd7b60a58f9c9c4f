/** Imports of other people's data: asked for on the management port, done by a durable job, told row by row. */
@NullMarked
package org.localoffer.service.imports;

import org.jspecify.annotations.NullMarked;
