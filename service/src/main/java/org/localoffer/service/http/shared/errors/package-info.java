/** What is said when something cannot be shown. */
@NullMarked
package org.localoffer.service.http.shared.errors;

import org.jspecify.annotations.NullMarked;
