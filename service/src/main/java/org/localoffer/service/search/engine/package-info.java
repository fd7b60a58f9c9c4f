/**
 * Builds the engine request of a search and reads its response; holds the full-text search in the database that replaces
 * the engine while it is down.
 */
@NullMarked
package org.localoffer.service.search.engine;

import org.jspecify.annotations.NullMarked;
