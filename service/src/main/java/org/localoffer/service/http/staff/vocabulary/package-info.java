/** Where officers change the vocabulary, and see what that would change. */
@NullMarked
package org.localoffer.service.http.staff.vocabulary;

import org.jspecify.annotations.NullMarked;
