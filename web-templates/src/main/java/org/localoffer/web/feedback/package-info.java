/** What the public tells us, where a message is, and what was answered. */
@NullMarked
package org.localoffer.web.feedback;

import org.jspecify.annotations.NullMarked;
