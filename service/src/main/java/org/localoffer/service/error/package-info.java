/** What is said when something cannot be shown. */
@NullMarked
package org.localoffer.service.error;

import org.jspecify.annotations.NullMarked;
