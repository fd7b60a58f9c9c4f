/**
 * What every feature stands on: the clock and England's days, locks, durable jobs, mails, the append-only audit trail
 * (who, what, when, before, after), the values of forms.
 */
@NullMarked
package org.localoffer.service.foundation;

import org.jspecify.annotations.NullMarked;
