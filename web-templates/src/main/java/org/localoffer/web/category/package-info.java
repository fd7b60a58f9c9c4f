/** The landing pages, by age and by what a family needs. */
@NullMarked
package org.localoffer.web.category;

import org.jspecify.annotations.NullMarked;
