/** What every page shares, and the standing pages about the site itself. */
@NullMarked
package org.localoffer.service.page;

import org.jspecify.annotations.NullMarked;
