/** The listings that a family chose, which are kept in the address only. */
@NullMarked
package org.localoffer.web.shortlist;

import org.jspecify.annotations.NullMarked;
