/** The annual report as families and officers read it, and as a file. */
@NullMarked
package org.localoffer.service.http.shared.annual;

import org.jspecify.annotations.NullMarked;
