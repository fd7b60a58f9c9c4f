/** The listings that a family chose, which live in the address alone. */
@NullMarked
package org.localoffer.web.shortlist;

import org.jspecify.annotations.NullMarked;
