/** What another edition of the vocabulary would find. */
@NullMarked
package org.localoffer.service.search.preview;

import org.jspecify.annotations.NullMarked;
