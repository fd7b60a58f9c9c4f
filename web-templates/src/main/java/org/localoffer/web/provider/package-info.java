/** The organisation behind listings. */
@NullMarked
package org.localoffer.web.provider;

import org.jspecify.annotations.NullMarked;
