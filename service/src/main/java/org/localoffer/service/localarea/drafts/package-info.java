/** The draft in which officers change the vocabulary, and its publication as an edition. */
@NullMarked
package org.localoffer.service.localarea.drafts;

import org.jspecify.annotations.NullMarked;
