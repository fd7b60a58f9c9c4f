/** What providers change in their listings, and what officers decide of it. */
@NullMarked
package org.localoffer.service.editing;

import org.jspecify.annotations.NullMarked;
