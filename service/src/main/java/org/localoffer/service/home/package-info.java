/** The first page. */
@NullMarked
package org.localoffer.service.home;

import org.jspecify.annotations.NullMarked;
