/** Messages as officers and the safeguarding role read them. */
@NullMarked
package org.localoffer.web.triage;

import org.jspecify.annotations.NullMarked;
