/**
 * Where the listings of a page of results are, drawn by ourselves: no map tile tells a third party about a family, but
 * where the council has configured tiles and the family asks for them.
 */
@NullMarked
package org.localoffer.service.http.shared.map;

import org.jspecify.annotations.NullMarked;
