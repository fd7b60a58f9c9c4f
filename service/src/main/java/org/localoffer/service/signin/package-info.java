/** Who is signed in, with which roles and organisations; sessions that have ended; the security log. */
@NullMarked
package org.localoffer.service.signin;

import org.jspecify.annotations.NullMarked;
