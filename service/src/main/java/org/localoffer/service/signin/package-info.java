/** Who is signed in, what they may open, and what they read when they may not. */
@NullMarked
package org.localoffer.service.signin;

import org.jspecify.annotations.NullMarked;
