/** Editions of the local area, as the database keeps them. */
@NullMarked
package org.localoffer.service.edition;

import org.jspecify.annotations.NullMarked;
