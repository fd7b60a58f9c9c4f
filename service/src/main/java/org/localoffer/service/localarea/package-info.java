/**
 * The vocabulary, places, categories and bodies of one local area, in an edition of files that a council edits. Code
 * contains nothing specific to one council.
 */
@NullMarked
package org.localoffer.service.localarea;

import org.jspecify.annotations.NullMarked;
