/** What commissioners read and answer. */
@NullMarked
package org.localoffer.web.commissioning;

import org.jspecify.annotations.NullMarked;
