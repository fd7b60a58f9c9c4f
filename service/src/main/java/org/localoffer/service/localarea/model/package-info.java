/** A local area as it was read: terms, places, categories, bodies, their remits, and a need for help by these. */
@NullMarked
package org.localoffer.service.localarea.model;

import org.jspecify.annotations.NullMarked;
