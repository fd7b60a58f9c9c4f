/** The vocabulary, as officers view and change it. */
@NullMarked
package org.localoffer.web.vocabulary;

import org.jspecify.annotations.NullMarked;
