/** Editions of the local area: those in the database, and the one in force. */
@NullMarked
package org.localoffer.service.localarea.edition;

import org.jspecify.annotations.NullMarked;
