/** Error pages, each with a way on. */
@NullMarked
package org.localoffer.web.error;

import org.jspecify.annotations.NullMarked;
