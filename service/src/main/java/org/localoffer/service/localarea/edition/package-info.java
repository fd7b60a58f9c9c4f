/** Editions of the local area, as the database keeps them, and the one in force. */
@NullMarked
package org.localoffer.service.localarea.edition;

import org.jspecify.annotations.NullMarked;
