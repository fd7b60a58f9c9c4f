/**
 * Bounds of what one client, and all clients together, may ask for: connections, half-sent bodies, requests, messages.
 * Who a client is: the address of the connection, or what a configured trusted proxy says.
 */
@NullMarked
package org.localoffer.service.http.shared.limits;

import org.jspecify.annotations.NullMarked;
