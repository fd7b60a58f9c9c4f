/** What a page says when it cannot show what was asked for, and the way on. */
@NullMarked
package org.localoffer.web.error;

import org.jspecify.annotations.NullMarked;
