/** Landing pages: a saved search with text of its own. */
@NullMarked
package org.localoffer.service.category;

import org.jspecify.annotations.NullMarked;
