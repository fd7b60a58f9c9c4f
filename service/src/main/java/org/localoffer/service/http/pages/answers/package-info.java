/** What families told us and what was answered: the account of all answers, the page of each, and the feed. */
@NullMarked
package org.localoffer.service.http.pages.answers;

import org.jspecify.annotations.NullMarked;
