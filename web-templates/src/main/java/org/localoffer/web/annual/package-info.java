/** The annual report, and the registers of whom the council consulted and involved. */
@NullMarked
package org.localoffer.web.annual;

import org.jspecify.annotations.NullMarked;
