/**
 * The weights and thresholds of the search's ranking, each with its reason, and the learnt model that decides which
 * listings are strong matches.
 */
@NullMarked
package org.localoffer.service.search.ranking;

import org.jspecify.annotations.NullMarked;
