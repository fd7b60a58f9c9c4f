/** What commissioners read: comments routed to them, gaps within their remit, and their answers. */
@NullMarked
package org.localoffer.service.commissioning;

import org.jspecify.annotations.NullMarked;
