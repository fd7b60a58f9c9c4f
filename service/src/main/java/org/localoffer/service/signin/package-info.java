/** Who is signed in, and what they may open; sign-ins that ended. */
@NullMarked
package org.localoffer.service.signin;

import org.jspecify.annotations.NullMarked;
