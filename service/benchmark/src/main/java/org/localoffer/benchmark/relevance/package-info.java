/** How well the running portal's search answers judged questions. */
@NullMarked
package org.localoffer.benchmark.relevance;

import org.jspecify.annotations.NullMarked;
