/** The vocabulary as officers change it: a draft, what it would change, and its publication. */
@NullMarked
package org.localoffer.service.vocabulary;

import org.jspecify.annotations.NullMarked;
