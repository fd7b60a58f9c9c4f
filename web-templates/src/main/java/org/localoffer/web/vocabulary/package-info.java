/** The vocabulary as officers read and change it. */
@NullMarked
package org.localoffer.web.vocabulary;

import org.jspecify.annotations.NullMarked;
