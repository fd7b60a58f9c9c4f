/** Reads messages by the query parser: what kind of help they tell of, and for whom and where (domain 5B). */
@NullMarked
package org.localoffer.service.feedback.reading;

import org.jspecify.annotations.NullMarked;
