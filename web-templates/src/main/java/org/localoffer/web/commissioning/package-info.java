/** Pages for commissioners. */
@NullMarked
package org.localoffer.web.commissioning;

import org.jspecify.annotations.NullMarked;
