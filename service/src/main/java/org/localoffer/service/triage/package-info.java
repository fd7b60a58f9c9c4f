/** Where officers and the safeguarding role read messages and decide on them. */
@NullMarked
package org.localoffer.service.triage;

import org.jspecify.annotations.NullMarked;
