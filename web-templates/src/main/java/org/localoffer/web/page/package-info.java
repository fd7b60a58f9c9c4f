/** Static pages about the site itself. */
@NullMarked
package org.localoffer.web.page;

import org.jspecify.annotations.NullMarked;
