/**
 * What pages for families and for staff share: the layout, values as text, addresses, the shortlist carried in the
 * address, and the filters that run before every page.
 */
@NullMarked
package org.localoffer.service.http.shared;

import org.jspecify.annotations.NullMarked;
