/** The parameters of a search, and the facets that filter its results. */
@NullMarked
package org.localoffer.service.search.query;

import org.jspecify.annotations.NullMarked;
