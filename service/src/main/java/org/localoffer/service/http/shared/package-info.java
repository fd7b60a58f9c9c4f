/**
 * What pages of families and of staff share: the layout, values in words, addresses, the shortlist that an address
 * carries, and the filters that stand before every page.
 */
@NullMarked
package org.localoffer.service.http.shared;

import org.jspecify.annotations.NullMarked;
