/**
 * Startup, health checks, and the content that an empty database starts with: the folder's listings, providers, guides
 * and history.
 */
@NullMarked
package org.localoffer.service.app;

import org.jspecify.annotations.NullMarked;
