/** What can be asked: the parameters of a search, and the facets that narrow it. */
@NullMarked
package org.localoffer.service.search.query;

import org.jspecify.annotations.NullMarked;
