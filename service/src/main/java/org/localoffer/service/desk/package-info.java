/** An officer's first page and queues: what to decide next. */
@NullMarked
package org.localoffer.service.desk;

import org.jspecify.annotations.NullMarked;
