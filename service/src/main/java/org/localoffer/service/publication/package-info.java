/** What officers read and fill in when a text becomes public, and when it is taken down. */
@NullMarked
package org.localoffer.service.publication;

import org.jspecify.annotations.NullMarked;
