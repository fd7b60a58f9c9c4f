/** Messages as officers and the safeguarding role see them. */
@NullMarked
package org.localoffer.web.triage;

import org.jspecify.annotations.NullMarked;
