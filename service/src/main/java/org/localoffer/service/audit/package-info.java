/** The append-only trail of every act: who, what, when, before, after. */
@NullMarked
package org.localoffer.service.audit;

import org.jspecify.annotations.NullMarked;
