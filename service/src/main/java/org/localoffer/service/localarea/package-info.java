/**
 * The words, places, categories and bodies of one local area: an edition of readable files that a council edits.
 * Nothing of any one council is in code.
 */
@NullMarked
package org.localoffer.service.localarea;

import org.jspecify.annotations.NullMarked;
