/** Messages from the public: the forms, the state of a message, and published answers. */
@NullMarked
package org.localoffer.web.feedback;

import org.jspecify.annotations.NullMarked;
