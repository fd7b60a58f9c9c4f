/**
 * Limits for one client and for all clients together: connections, incomplete bodies, requests, messages. A client is
 * identified by the address of the connection, or by what a configured trusted proxy says.
 */
@NullMarked
package org.localoffer.service.http.shared.limits;

import org.jspecify.annotations.NullMarked;
