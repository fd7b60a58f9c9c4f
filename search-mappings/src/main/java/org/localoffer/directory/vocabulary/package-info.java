/** The council's vocabulary of the words that families use, and the search for its concepts in a text. */
@NullMarked
package org.localoffer.directory.vocabulary;

import org.jspecify.annotations.NullMarked;
