/** Where officers prepare the annual report, and keep the registers of whom the council consulted and involved. */
@NullMarked
package org.localoffer.service.http.staff.annual;

import org.jspecify.annotations.NullMarked;
