/** What commissioners read: comments routed to them, gaps within their remit, and their answers. */
@NullMarked
package org.localoffer.service.http.staff.commissioners;

import org.jspecify.annotations.NullMarked;
