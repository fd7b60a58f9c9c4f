/** What staff pages have in common: home pages of roles, and queues. */
@NullMarked
package org.localoffer.web.staff;

import org.jspecify.annotations.NullMarked;
