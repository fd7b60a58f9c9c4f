/** The listings that a family chose, to share, to print and to take along. They live in the address alone. */
@NullMarked
package org.localoffer.service.shortlist;

import org.jspecify.annotations.NullMarked;
