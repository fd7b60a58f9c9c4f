/**
 * What pages say of the council, listings and providers, as data for search engines: JSON-LD with the words of
 * schema.org.
 */
@NullMarked
package org.localoffer.service.http.shared.linked;

import org.jspecify.annotations.NullMarked;
