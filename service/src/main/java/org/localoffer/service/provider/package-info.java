/** Providers as the public sees them. */
@NullMarked
package org.localoffer.service.provider;

import org.jspecify.annotations.NullMarked;
