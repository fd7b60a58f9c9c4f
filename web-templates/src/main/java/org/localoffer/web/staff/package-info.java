/** What every staff page is made of: desks and queues. */
@NullMarked
package org.localoffer.web.staff;

import org.jspecify.annotations.NullMarked;
