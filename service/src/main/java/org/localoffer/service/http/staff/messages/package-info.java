/** Pages on which officers and the safeguarding role read messages and answers, and decide on them. */
@NullMarked
package org.localoffer.service.http.staff.messages;

import org.jspecify.annotations.NullMarked;
