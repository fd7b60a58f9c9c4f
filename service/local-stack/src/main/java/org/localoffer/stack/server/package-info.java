/**
 * PostgreSQL, OpenSearch, Keycloak and the mail catcher as separate processes: where they come from, how they are
 * started and when they are ready.
 */
@NullMarked
package org.localoffer.stack.server;

import org.jspecify.annotations.NullMarked;
