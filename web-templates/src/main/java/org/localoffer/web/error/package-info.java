/** Error pages, each with a next step. */
@NullMarked
package org.localoffer.web.error;

import org.jspecify.annotations.NullMarked;
