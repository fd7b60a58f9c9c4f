/** Search, one way: question, interpretation, one engine request, results. */
@NullMarked
package org.localoffer.service.search;

import org.jspecify.annotations.NullMarked;
