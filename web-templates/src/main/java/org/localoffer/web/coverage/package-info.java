/** Views of what the law asks the council to tell, and of the figures for an inspection. */
@NullMarked
package org.localoffer.web.coverage;

import org.jspecify.annotations.NullMarked;
