/** Pages on which officers record evidence, and say what a message is about. */
@NullMarked
package org.localoffer.service.http.staff.signals;

import org.jspecify.annotations.NullMarked;
