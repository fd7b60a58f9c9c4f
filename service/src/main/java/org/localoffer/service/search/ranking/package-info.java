/** Every weight and threshold of the ranking, with its reason, in one place. */
@NullMarked
package org.localoffer.service.search.ranking;

import org.jspecify.annotations.NullMarked;
