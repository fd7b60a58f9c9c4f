/**
 * JSON for other programs (a contract: fields are added, never renamed), suggestions, and imports on the management
 * port.
 */
@NullMarked
package org.localoffer.service.http.api;

import org.jspecify.annotations.NullMarked;
