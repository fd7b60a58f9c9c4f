/** Edits of listings: what a provider changes, and what an officer decides. */
@NullMarked
package org.localoffer.web.editing;

import org.jspecify.annotations.NullMarked;
