/** The home page. */
@NullMarked
package org.localoffer.web.home;

import org.jspecify.annotations.NullMarked;
