/** The content that a new, empty database starts with: the folder's listings, providers and guides. */
@NullMarked
package org.localoffer.service.sample;

import org.jspecify.annotations.NullMarked;
