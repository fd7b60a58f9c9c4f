/** What families mean by the words they use: the council's own vocabulary, and where it stands in a text. */
@NullMarked
package org.localoffer.directory.vocabulary;

import org.jspecify.annotations.NullMarked;
