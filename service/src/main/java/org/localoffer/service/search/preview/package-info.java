/** Previews the effect of another edition of the vocabulary on search results. */
@NullMarked
package org.localoffer.service.search.preview;

import org.jspecify.annotations.NullMarked;
