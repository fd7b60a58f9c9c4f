/** The search form and the page of results. */
@NullMarked
package org.localoffer.web.search;

import org.jspecify.annotations.NullMarked;
