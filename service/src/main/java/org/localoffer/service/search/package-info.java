/**
 * Search, one way: question, interpretation, one engine request, results. Inside it, {@code preview} stands above
 * {@code engine} and {@code semantic}, these above {@code index} and {@code understand}, and {@code query} below.
 */
@NullMarked
package org.localoffer.service.search;

import org.jspecify.annotations.NullMarked;
