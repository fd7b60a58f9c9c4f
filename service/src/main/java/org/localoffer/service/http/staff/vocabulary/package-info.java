/** Pages on which officers change the vocabulary and see what that changes for searches. */
@NullMarked
package org.localoffer.service.http.staff.vocabulary;

import org.jspecify.annotations.NullMarked;
