/**
 * Staff pages: sign-in and sign-out, an officer's desk, the search for published texts, and what all staff pages share.
 */
@NullMarked
package org.localoffer.service.http.staff;

import org.jspecify.annotations.NullMarked;
