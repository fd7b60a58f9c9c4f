/** What every staff page shares, sign-in and sign-out, an officer's desk, and what is public. */
@NullMarked
package org.localoffer.service.http.staff;

import org.jspecify.annotations.NullMarked;
