/**
 * Search in one direction: question, parsed query, engine request, results. Within this package, {@code preview} may
 * use {@code engine} and {@code semantic}; these may use {@code index}, {@code understand} and {@code
 * ranking}; all may use {@code query}.
 */
@NullMarked
package org.localoffer.service.search;

import org.jspecify.annotations.NullMarked;
