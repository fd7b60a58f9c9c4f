/**
 * One request to the engine and its answer, with the weights of ranking; plain search in the database while the engine is down.
 */
@NullMarked
package org.localoffer.service.search.engine;

import org.jspecify.annotations.NullMarked;
