/** Finds the ages that a question names: of one child or of several, ranges, open ends, school years and months. */
@NullMarked
package org.localoffer.service.search.ages;

import org.jspecify.annotations.NullMarked;
