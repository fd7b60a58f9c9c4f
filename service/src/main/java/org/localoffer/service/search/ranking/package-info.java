/** The weights and thresholds of the search's ranking, each with its reason. */
@NullMarked
package org.localoffer.service.search.ranking;

import org.jspecify.annotations.NullMarked;
