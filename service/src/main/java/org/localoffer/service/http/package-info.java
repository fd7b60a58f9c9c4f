/**
 * The web layer: resources, filters and what makes view records. No other package knows web-templates or Jakarta REST,
 * and this one asks no database.
 */
@NullMarked
package org.localoffer.service.http;

import org.jspecify.annotations.NullMarked;
