/** Error pages, problem documents and the logging of faults. */
@NullMarked
package org.localoffer.service.http.shared.errors;

import org.jspecify.annotations.NullMarked;
